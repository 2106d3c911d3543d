import { identityEntries } from "./identity-vocabulary";
import type { MeaningEntry } from "./meaning-entry";
import { outcomeEntries } from "./outcome-vocabulary";
import { cumulated, documents, periodUnits, whichPeriod } from "./period-vocabulary";
import { receivedEntries } from "./received-vocabulary";
import { scoreParts, scoreWords } from "./score-vocabulary";
import { channelWords, deadlineWords, fillerWords, narrowingWords, rateWords, sections } from "./section-vocabulary";
import { serviceEntries } from "./service-vocabulary";

/**
 * The vocabulary of column headers, as data. Wordings come from forms II.06a/VPCP and 06 of Circular 01/2020, the
 * follow-up reports of Decision 766/QĐ-TTg, reports of Hà Nội, letters of Khánh Hòa, Vĩnh Linh and Đức Thọ, and names
 * of fields in exports. `match-columns.ts` applies it. A phrase is found as whole words; "a|b" means either;
 * abbreviations are written out before (`header-key.ts`), so entries know only the full words.
 *
 * The best fit decides; the order does not matter. Scores have a list of their own (`score-vocabulary.ts`).
 */
export const meanings: readonly MeaningEntry[] = [
  ...identityEntries,
  ...receivedEntries,
  ...outcomeEntries,
  ...serviceEntries,
];

/**
 * Every word by which headers speak of counts: a heading without any of them names something else, a field or a level
 * of administration most likely, and what stands below is only a part of what its own label says.
 */
export const knownWords: string = [
  ...[...receivedEntries, ...outcomeEntries, ...serviceEntries].flatMap(({ words, also }) => [...words, also ?? ""]),
  ...sections.map(({ words }) => words),
  ...scoreParts.map(({ words }) => words),
  ...[scoreWords, fillerWords, channelWords, deadlineWords, rateWords, narrowingWords],
  ...[periodUnits, whichPeriod, cumulated, documents],
]
  .filter(Boolean)
  .join("|");

/** Columns that name something other than units: a table whose rows are indicators is none of ours. */
export const notUnitHeaders = "chỉ số|chỉ tiêu|nội dung|tiêu chí|tên chỉ số|mã";
/** Two of these in a header make a list of single dossiers, with names and identity numbers in it. */
export const dossierListHeaders =
  "mã hồ sơ|số biên nhận|chủ hồ sơ|người nộp|số định danh|ngày hẹn trả|số cccd|số cmnd|ngày tiếp nhận|ngày nhận|" +
  "ngày tháng năm|dossier no|applicant name|receive date|due date";
