import type { Band } from "../../../domain/band";
import { parts766, type ScoreIndex, type WeightedScore } from "../../../domain/index766";
import { Failure } from "../../../domain/failure";
import { INDEX_LIMITS, type SavedIndex766 } from "../../../ranking/kept-index766";
import { readNumber } from "../../../tables/parse-number";
import type { ownIndicatorsVi } from "../../../texts/own-indicators-vi";
import type { IndexDraft } from "./indicators-state";

type IndexTexts = (typeof ownIndicatorsVi)["index"];

/** The index as it would be saved; or what is wrong first. `total`: the points typed so far. */
export type CheckedIndex = { readonly total: number } & (
  | { readonly is: "sound"; readonly saved: SavedIndex766 }
  | { readonly is: "faulty"; readonly fault: string }
);

/** An index in the form in which it is edited. */
export function indexDraft({ parts, bands }: ScoreIndex): IndexDraft {
  const most = new Map(parts.map((part) => [part.score, part.most]));
  return {
    parts: parts766.map(({ score }) => typed(most.get(score))),
    bands: bands.map(({ name, from, above }) => ({ name, from: typed(from), above: above === true })),
    tried: false,
  };
}

/** Checks what was typed. */
export function checkIndex(draft: IndexDraft, texts: IndexTexts): CheckedIndex {
  const { faults } = texts;
  const points = draft.parts.map(pointsOf);
  const total = Number(points.reduce<number>((sum, most) => sum + (most ?? 0), 0).toFixed(6));
  const faulty = (fault: string): CheckedIndex => ({ total, is: "faulty", fault });
  const wrong = points.findIndex((most) => most === undefined);
  if (wrong >= 0) return faulty(faults.points(draft.parts[wrong] ?? ""));
  const parts = parts766.flatMap(({ score }, at): WeightedScore[] => {
    const most = points[at] ?? 0;
    return most > 0 ? [{ score, most }] : [];
  });
  if (parts.length === 0) return faulty(faults.noParts);
  if (draft.bands.length === 0) return faulty(faults.noBands);
  const bands: Band[] = [];
  for (const [at, { name, from, above }] of draft.bands.entries()) {
    const value = from.trim() === "" ? undefined : pointsOf(from);
    const named = name.trim();
    if (named === "" || named.length > INDEX_LIMITS.name) return faulty(faults.bandName(at + 1));
    if (value === undefined) return faulty(faults.points(from));
    if (bands.some((band) => band.from === value && (band.above === true) === above)) return faulty(faults.sameBands(named));
    bands.push({ from: value, ...(above && { above: true as const }), name: named });
  }
  return { total, is: "sound", saved: { version: 1, parts, bands } };
}

/** Points as typed ("12,5"); blank is 0; undefined for anything else. */
function pointsOf(text: string): number | undefined {
  if (text.trim() === "") return 0;
  try {
    const value = readNumber(text)?.value;
    return value !== undefined && value >= 0 && value <= INDEX_LIMITS.points ? value : undefined;
  } catch (error) {
    if (error instanceof Failure) return undefined;
    throw error;
  }
}

function typed(points: number | undefined): string {
  return points === undefined ? "" : String(points).replace(".", ",");
}
