import { showDay } from "../../../texts/show-day";
import type { targetsVi } from "../../../texts/targets-vi";

/** "from … to …" of two ISO days, "" for none. */
export function validityText(from: string, to: string, texts: typeof targetsVi): string {
  if (from !== "" && to !== "") return texts.between(showDay(from), showDay(to));
  if (from !== "") return texts.since(showDay(from));
  return to === "" ? texts.always : texts.until(showDay(to));
}
