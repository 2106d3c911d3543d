/** Sheets are told apart without regard to case. */
function nameKey(name: string): string {
  return name.normalize("NFC").toLowerCase();
}

/** Whether a sheet has a name, or that name with the number that a taken one gets: "Nhật ký Thước (2)". */
export function isNumberedName(name: string, wished: string): boolean {
  return nameKey(name).replace(/ \(\d+\)$/, "") === nameKey(wished);
}
