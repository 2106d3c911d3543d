import type { Section, SectionEntry } from "./meaning-entry";
import type { Label } from "./match-label";
import { contains, coreContains, isNeutral, labelOf } from "./match-label";
import { channelWords, deadlineWords, rateWords, sections } from "./section-vocabulary";

/** The labels over one column, with what they say together. */
export interface HeaderPath {
  /** From top to bottom. */
  readonly levels: readonly Label[];
  /** The lowest level that says something. */
  readonly telling: number;
  readonly section: Section | undefined;
  /** The telling label, with the headings that say how dossiers come in, or how they stand to their deadline. */
  readonly label: Label;
  /** Whether the telling label itself names the section. */
  readonly named: boolean;
}

/** Reads the labels over a column, given from top to bottom. */
export function pathOf(texts: readonly string[]): HeaderPath {
  const levels = texts.map(labelOf);
  let telling = levels.length - 1;
  while (telling > 0 && isNeutral(levels[telling] as Label)) telling--;
  const { section, named } = sectionOf(levels, telling);
  return { levels, telling, label: wholeLabel(texts, levels, telling, section), section, named };
}

/** "Trực tuyến > Tiếp nhận" is received online, "Quá hạn > Có thư xin lỗi" late with a letter of apology. */
function wholeLabel(
  texts: readonly string[],
  levels: readonly Label[],
  telling: number,
  section: Section | undefined,
): Label {
  const own = levels[telling] ?? labelOf("");
  if (section === "payment" || section === "digitized") return own;
  const borrowed = [channelWords, deadlineWords].flatMap((words) => {
    if (contains(own, words)) return [];
    for (let level = telling - 1; level >= 0; level--) {
      const upper = levels[level] as Label;
      if (contains(upper, words) && !contains(upper, rateWords)) return [level];
    }
    return [];
  });
  if (borrowed.length === 0) return own;
  return labelOf([...new Set(borrowed), telling].map((level) => texts[level]).join(" "));
}

function sectionOf(levels: readonly Label[], telling: number): Pick<HeaderPath, "section" | "named"> {
  let found: SectionEntry | undefined;
  let named = false;
  for (let level = telling; level >= 0; level--) {
    const label = levels[level] as Label;
    const entry = sections.find(
      ({ words, not, above, brackets }) =>
        (!above || level < telling) &&
        (brackets ? contains(label, words) : coreContains(label, words)) &&
        (not === undefined || !contains(label, not)),
    );
    if (entry?.section === "apart") return { section: "apart", named: level === telling };
    if (entry === undefined || (found !== undefined && !found.weak)) continue;
    if (found === undefined || !entry.weak) {
      found = entry;
      named = level === telling;
    }
  }
  return { section: found?.section, named };
}
