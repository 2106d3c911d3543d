const MOST = 5;

/** Names in a row, "…" behind the first five. */
export function listedNames(names: readonly string[]): string {
  return [...names.slice(0, MOST), ...(names.length > MOST ? ["…"] : [])].join("; ");
}
