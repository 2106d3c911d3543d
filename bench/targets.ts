import { typical, type Outcome } from "./outcome";
import type { Measured } from "./measure";
import { times } from "./times";

type Find = (job: string, of: string, peer: string) => Outcome | undefined;

/** A ratio that the product is to reach, measured on fresh data in the same run. */
interface Target {
  readonly says: string;
  readonly ratio: (find: Find) => number | undefined;
  readonly most?: number;
  readonly least?: number;
}

const RATES = "Thước (TYLE_TRUCTUYEN, one call)";
const RANKS = "Thước (core of the ranking)";
const DOSSIERS = "Thước (countDossiers)";
const NUMBERS = "Thước (numberInText)";
const MAP = "Map + memoized names";

const ms = (run: Measured): number => run.ms;
const touch = (job: string, of: string, peer: string) => (find: Find) => typical(find(job, of, peer), (run) => run.ms / run.touchMs);
const floor = (job: string, of: string, peer: string) => (find: Find) =>
  typical(find(job, of, peer), (run) => (run.floorMs === undefined ? undefined : run.ms / run.floorMs));
const over = (job: string, of: string, other: readonly string[], peer: string, otherCase = of) => (find: Find) => {
  const others = other.flatMap((name) => typical(find(job, otherCase, name), ms) ?? []);
  const own = typical(find(job, of, peer), ms);
  return own === undefined || others.length === 0 ? undefined : Math.min(...others) / own;
};

const TARGETS: readonly Target[] = [
  { says: "J3, 1M: times touching", ratio: touch("J3", "1M", DOSSIERS), most: 4.5 },
  { says: "J3, 1M: faster than the fastest of arquero and DuckDB", ratio: over("J3", "1M", ["arquero", "DuckDB"], DOSSIERS), least: 10 },
  { says: "J3, 1M: faster than Map + memoized names", ratio: over("J3", "1M", [MAP], DOSSIERS), least: 2.5 },
  { says: "J3, 1M: times JSON.parse of the same data", ratio: (find) => typical(find("J3", "1M", DOSSIERS), (run) => run.ms / run.parseMs), most: 0.2 },
  { says: "J3, 10,599 units: times touching", ratio: touch("J3", "1M, 10,599 units", DOSSIERS), most: 7 },
  { says: "J3, 10k: faster than Map + memoized names", ratio: over("J3", "10k", [MAP], DOSSIERS), least: 1 },
  { says: "J3, 1M: bytes a row beyond the input", ratio: (find) => typical(find("J3", "1M", DOSSIERS), (run) => run.bytesPerRow), most: 16 },
  {
    says: "J3: names that differ in one letter over random names",
    ratio: over("J3", "1M, 100k random names", [DOSSIERS], DOSSIERS, "1M, 100k names that differ in one letter"),
    most: 3,
  },
  { says: "J2, core, 100k: times 17 native sorts", ratio: floor("J2", "100k", RANKS), most: 1.3 },
  { says: "J2, core, 100k: faster than arquero", ratio: over("J2", "100k", ["arquero"], RANKS), least: 5 },
  { says: "J2, core, 100k: faster than a sort of objects", ratio: over("J2", "100k", ["sort of objects"], RANKS), least: 4 },
  { says: "J2, core, 3,321: times 17 native sorts", ratio: floor("J2", "3,321", RANKS), most: 1.2 },
  { says: "J1, 1M: times allocating the output", ratio: floor("J1", "1M", RATES), most: 1.2 },
  { says: "J1, 1M: faster than naive map", ratio: over("J1", "1M", ["naive map"], RATES), least: 3 },
  { says: "J1, 1M: faster than arquero", ratio: over("J1", "1M", ["arquero"], RATES), least: 5 },
  { says: "J4, 1M: times touching each character", ratio: touch("J4", "1M", NUMBERS), most: 2 },
  { says: "J4, 1M: faster than strict regular expressions", ratio: over("J4", "1M", ["strict regular expressions (the specification)"], NUMBERS), least: 4 },
];

/** Each ratio that is asked for, with what was reached in this run. */
export function drawTargets(find: Find): string {
  const lines = TARGETS.flatMap(({ says, ratio, most, least }) => {
    const found = ratio(find);
    if (found === undefined) return [];
    const isReached = (most === undefined || found <= most) && (least === undefined || found >= least);
    const asked = most === undefined ? `at least ${least ?? ""}` : `at most ${most}`;
    return [`| ${says} | ${asked} | ${times(found)} | ${isReached ? "reached" : "**not reached**"} |`];
  });
  return ["## Targets", ["| | asked | this run | |", "| --- | ---: | ---: | --- |", ...lines].join("\n")].join("\n\n");
}
