import { localDay } from "../domain/local-day";
import { showDay } from "./show-day";

/** A moment in the user's own time zone, as officials write it: "14:05 ngày 22/11/2026". */
export function showTime(time: Date): string {
  const two = (part: number): string => String(part).padStart(2, "0");
  return two(time.getHours()) + ":" + two(time.getMinutes()) + " ngày " + showDay(localDay(time));
}
