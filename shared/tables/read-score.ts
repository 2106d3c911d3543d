import type { HeaderPath } from "./header-path";
import { contains, isNeutral, type Label } from "./match-label";
import type { Reading } from "./reading";
import { indexWords, notScoreWords, scoreParts, scoreWords, totalWords } from "./score-vocabulary";
import { rateWords } from "./section-vocabulary";

/**
 * The points that a column holds, when its label or one above speaks of points: of a part of the index of Decision
 * 766/QĐ-TTg, of all together, or "score" where it is not said. Undefined for a column of something else.
 */
export function readScore(levels: readonly Label[]): Reading | undefined {
  if (!levels.some((label) => contains(label, scoreWords) && !contains(label, notScoreWords))) return undefined;
  const part = partOf(levels);
  if (part !== undefined) return { meaning: part, confidence: 0.9 };
  const own = levels[levels.length - 1];
  const total = own !== undefined && contains(own, totalWords) && levels.every((label) => saysOnlyPoints(label));
  return { meaning: total ? "scoreTotal" : "score", confidence: 0.9 };
}

/**
 * Points by what stands beside them: an index names its parts without a word of points ("Công khai, minh bạch |
 * Thanh toán trực tuyến | Mức độ hài lòng"), and its payment is no count then. One element for each column,
 * undefined where that is not so.
 */
export function scoresBeside(paths: readonly HeaderPath[]): (Reading | undefined)[] {
  const headingOf = ({ levels, telling }: HeaderPath): string =>
    levels
      .slice(0, telling)
      .map(({ key }) => key)
      .join("\n");
  const marks = new Map<string, Set<string>>();
  for (const path of paths) {
    const { label, levels } = path;
    if (levels.some((level) => contains(level, rateWords)) || !contains(label, indexWords)) continue;
    const part = partOf([label]);
    if (part !== undefined) marks.set(headingOf(path), (marks.get(headingOf(path)) ?? new Set()).add(part));
  }
  return paths.map((path) => {
    if ((marks.get(headingOf(path))?.size ?? 0) < 2 || path.levels.some((level) => contains(level, rateWords)))
      return undefined;
    const part = partOf([path.label]);
    return part === undefined ? undefined : { meaning: part, confidence: 0.75 };
  });
}

function partOf(levels: readonly Label[]): (typeof scoreParts)[number]["score"] | undefined {
  for (let level = levels.length - 1; level >= 0; level--) {
    const found = scoreParts.find(({ words }) => contains(levels[level] as Label, words));
    if (found !== undefined) return found.score;
  }
  return undefined;
}

function saysOnlyPoints(label: Label): boolean {
  return isNeutral(label) || contains(label, scoreWords);
}
