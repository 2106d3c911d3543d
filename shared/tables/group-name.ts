import { areaGroup } from "./group-area";
import { namesLevelsOnly } from "./group-types";
import { notedGroup } from "./group-note";
import { committeeWords, groupingWords } from "./level-vocabulary";
import { foldedName } from "./name-spelling";

/** Whether a text names a group or a level, not one unit: "Sở, ban, ngành", "Các xã thuộc huyện Cam Lâm", "Cấp xã", "Phường". */
export function isGroupName(text: string): boolean {
  const { base, except } = notedGroup(text);
  const name = foldedName(base).replace(COMMITTEE, "");
  if (except !== undefined || GROUPING.test(name) || namesLevelsOnly(name)) return true;
  const members = areaGroup(base)?.members ?? "";
  return members !== "" && namesLevelsOnly(members);
}

const COMMITTEE = new RegExp(`^(?:${committeeWords.map(foldedName).join("|")}) `, "u");
const GROUPING = new RegExp(`^(?:${groupingWords.map(foldedName).join("|")})(?: |$)`, "u");
