const two = (part: number): string => String(part).padStart(2, "0");

/** A date of a file as text: "05/06/2026", with "14:30" behind it when it has a time of day; UTC is the file's time. */
export function dayText(date: Date): string {
  const day = `${two(date.getUTCDate())}/${two(date.getUTCMonth() + 1)}/${date.getUTCFullYear()}`;
  const time = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  return time === "00:00" ? day : `${day} ${time}`;
}
