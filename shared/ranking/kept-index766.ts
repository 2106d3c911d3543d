import type { Band } from "../domain/band";
import { Failure } from "../domain/failure";
import { parts766, type PartScore, type ScoreIndex, type WeightedScore } from "../domain/index766";
import { bands766 } from "../texts/bands-vi";

/** The name in `Preferences.kept`, which takes letters only. */
export const KEPT_INDEX766 = "scoreIndex";
/** As saved with a workbook, whose settings have little room. */
export const INDEX_LIMITS = { bands: 10, name: 40, points: 1000 } as const;

/** What is saved under `KEPT_INDEX766`. */
export interface SavedIndex766 extends ScoreIndex {
  readonly version: 1;
}

/** The index as the portal and common practice have it. */
export const usualIndex766: ScoreIndex = { parts: parts766, bands: bands766 };

/**
 * The parts, weights and bands of index 766 as a workbook has them; the usual ones when nothing is saved.
 *
 * @throws Failure `index766NotRead` when what is saved is damaged or of a later version: it must not be written over.
 */
export function savedIndex766(saved: unknown): ScoreIndex {
  if (saved === undefined) return usualIndex766;
  if (!isRecord(saved) || saved.version !== 1 || !isParts(saved.parts) || !isBands(saved.bands))
    throw new Failure({ code: "index766NotRead" });
  return { parts: saved.parts, bands: saved.bands };
}

/** The same; the usual ones also where what is saved cannot be read. */
export function index766Or(saved: unknown): ScoreIndex {
  try {
    return savedIndex766(saved);
  } catch {
    return usualIndex766;
  }
}

function isParts(value: unknown): value is readonly WeightedScore[] {
  if (!Array.isArray(value) || value.length === 0) return false;
  const parts: unknown[] = value;
  const scores = parts.map((part) => (isRecord(part) ? part.score : undefined));
  return (
    new Set(scores).size === parts.length &&
    parts.every((part) => isRecord(part) && isPartScore(part.score) && isPoints(part.most) && part.most > 0)
  );
}

function isBands(value: unknown): value is readonly Band[] {
  if (!Array.isArray(value) || value.length === 0 || value.length > INDEX_LIMITS.bands) return false;
  return value.every((band: unknown) => {
    if (!isRecord(band)) return false;
    const { from, above, name } = band;
    const named = typeof name === "string" && name.trim() !== "" && name.length <= INDEX_LIMITS.name;
    return named && isPoints(from) && (above === undefined || above === true);
  });
}

function isPartScore(value: unknown): value is PartScore {
  return parts766.some(({ score }) => score === value);
}

function isPoints(value: unknown): value is number {
  return typeof value === "number" && value >= 0 && value <= INDEX_LIMITS.points;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
