/** The ISO day of a moment in the user's own time zone: "2026-11-22". */
export function localDay(moment: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return [String(moment.getFullYear()), two(moment.getMonth() + 1), two(moment.getDate())].join("-");
}
