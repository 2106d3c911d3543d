/** A sheet for a file that has no sheets is called as the file, without what tells its kind. */
export function sheetOf(name: string): string {
  return name.replace(/\.[^.]{1,5}$/, "");
}
