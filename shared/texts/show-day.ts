/** An ISO day as officials write it: "2024-05-22" is "22/05/2024". */
export function showDay(day: string): string {
  return day.split("-").reverse().join("/");
}
