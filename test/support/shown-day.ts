/** A day number as a cell shows it: d, dd, m, mm, yy, yyyy, h, mm behind a colon, and quoted words; nothing else is played. */
export function shownDay(serial: number, format: string): string {
  const date = new Date(Math.round((serial - 25_569) * 86_400_000));
  const two = (part: number): string => String(part).padStart(2, "0");
  return format.replace(/"([^"]*)"|:mm|yyyy|yy|mm|m|dd|d|h|[a-z]/g, (token, words?: string) => {
    if (words !== undefined) return words;
    const shown: Readonly<Record<string, string>> = {
      yyyy: String(date.getUTCFullYear()),
      yy: two(date.getUTCFullYear() % 100),
      mm: two(date.getUTCMonth() + 1),
      m: String(date.getUTCMonth() + 1),
      dd: two(date.getUTCDate()),
      d: String(date.getUTCDate()),
      h: String(date.getUTCHours()),
      ":mm": `:${two(date.getUTCMinutes())}`,
    };
    const part = shown[token];
    if (part === undefined) throw new Error(`not simulated: a date as ${format}`);
    return part;
  });
}
