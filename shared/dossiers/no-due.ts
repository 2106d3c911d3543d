import type { CellValue } from "../tables/grid";
import { noDuePhrases } from "./dossier-vocabulary";
import { wordKey } from "./dossier-words";

const keys = new Set(noDuePhrases.map(wordKey));

/** Whether a cell says that there is no due day ("Thủ tục không có ngày hẹn trả"), so that the dossier cannot be late. */
export function isNoDue(value: CellValue): boolean {
  return typeof value === "string" && keys.has(wordKey(value));
}
