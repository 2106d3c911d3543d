import { arrivals, endings } from "../domain/dossier";
import { finish, type Steps } from "../tables/steps";
import { CountClasses } from "./count-classes";
import { BATCH, type DossierBlock } from "./dossier-block";
import { DossierBatch } from "./dossier-batch";
import type { DossierGrouping, DossierPlan } from "./dossier-plan";
import type { DossierTally } from "./dossier-tally";
import { GroupCounts } from "./group-counts";
import { LeftOutRows, reasonBit } from "./left-out-rows";
import { PlaceTable } from "./place-table";
import { LISTED, UNCLEAR } from "./procedure-verdicts";
import { NO_DAY } from "./read-day";
import { SeenDossiers } from "./seen-dossiers";

/** Some milliseconds of work, also on a slow computer and while the browser has not compiled any of it yet. */
const ROWS_A_STEP = 8 * BATCH;
const REPEATED = reasonBit("repeated");
const PROCEDURE_UNCLEAR = reasonBit("procedureUnclear");
const NOT_ON_LIST = reasonBit("notListed");

/** Counts dossiers block by block; what it keeps grows with units, procedures and ids, and not with what rows hold. */
export interface DossierCounter {
  /**
   * Counts the rows of a block; blocks come in the order of their rows. Work that was stopped half-way is of no use.
   * @throws Error when the block lacks a column of the plan, or cells of one.
   */
  addInSteps(block: DossierBlock): Steps<void>;
  /** What all blocks so far come to. */
  tally(): DossierTally;
}

/**
 * Begins to count a table of dossiers.
 *
 * @param rowsExpected how many rows will come, where that is known: memory for their ids is then taken at once.
 */
export function dossierCounter(plan: DossierPlan, rowsExpected = 0): DossierCounter {
  kept ??= new RowCounter(SMALL_PLAN, 0);
  return new RowCounter(plan, rowsExpected);
}

/** Counts a table of dossiers that is there as a whole. */
export function countDossiers(plan: DossierPlan, blocks: Iterable<DossierBlock>): DossierTally {
  const counter = dossierCounter(plan);
  for (const block of blocks) finish(counter.addInSteps(block));
  return counter.tally();
}

const SMALL_PLAN: DossierPlan = {
  fields: new Set(["dossierId", "unit", "procedure", "channel", "status"]),
  period: { from: 0, until: 0 },
  groupBy: ["unit"],
  judgeProcedure: () => "listed",
  onlyListed: false,
  meanings: { channel: new Map(), status: new Map() },
};
/**
 * One small counter stays, which counts nothing: compiled code seems to be thrown away with the last object of the shapes that
 * it was compiled for, and the next count would begin as slowly as the first.
 */
let kept: DossierCounter | undefined;

class RowCounter implements DossierCounter {
  private readonly batch: DossierBatch;
  private readonly classes: CountClasses;
  private readonly places: PlaceTable;
  private readonly leftOut = new LeftOutRows();
  private readonly seen: SeenDossiers | undefined;
  private readonly groupings: readonly { readonly by: DossierGrouping; readonly counts: GroupCounts }[];
  private readonly counting = new Int32Array(BATCH);
  private readonly classOf = new Int32Array(BATCH);
  private rows = 0;
  private counted = 0;
  private withoutDue = 0;

  constructor(
    private readonly plan: DossierPlan,
    rowsExpected: number,
  ) {
    const batch = new DossierBatch(plan);
    this.batch = batch;
    const { size, factsOf } = batch.words;
    this.classes = new CountClasses(plan, arrivals.length * endings.length * 2 * size, (number) => {
      const place = Math.floor(number / (2 * size));
      return {
        ...factsOf(number % size),
        arrival: arrivals[Math.floor(place / endings.length)] ?? "new",
        ending: endings[place % endings.length] ?? "pendingUnjudged",
        listed: Math.floor(number / size) % 2 === 0,
      };
    });
    this.places = new PlaceTable(plan.period, plan.fields);
    if (plan.fields.has("dossierId")) this.seen = new SeenDossiers(rowsExpected);
    this.groupings = plan.groupBy.flatMap((by) => {
      const names = batch.names.get(by);
      return names === undefined ? [] : [{ by, counts: new GroupCounts(names, this.classes) }];
    });
  }

  *addInSteps(block: DossierBlock): Steps<void> {
    for (let from = 0; from < block.rows; from += BATCH) {
      if (from % ROWS_A_STEP === 0) yield from / block.rows;
      const count = Math.min(BATCH, block.rows - from);
      this.batch.read(block, from, count);
      this.count(this.settle(block.firstRow + from, count));
      this.rows += count;
    }
  }

  tally(): DossierTally {
    const { told, saysOnlyOnline } = this.classes;
    const shown = told.flatMap(({ count }, place) =>
      saysOnlyOnline && (count === "receivedFullOnline" || count === "receivedPartOnline") ? [] : [place],
    );
    return {
      rows: this.rows,
      counted: this.counted,
      leftOut: this.leftOut.tally(),
      counts: told.filter((_, place) => shown.includes(place)).map(({ count }) => count),
      groups: new Map(this.groupings.map(({ by, counts }) => [by, counts.tally(shown)])),
      withoutDue: this.withoutDue,
      unknownWords: this.batch.unknownWords.tally(),
    };
  }

  /** Finds out which rows of the batch count, and the class of each; gives how many they are. */
  private settle(firstRow: number, count: number): number {
    const { batch, seen, classes, places, counting, classOf } = this;
    const { prints, words, statuses, received, due, resolved, said } = batch;
    const { unit, procedure, area } = batch.groups;
    const { onlyListed } = this.plan;
    const hasDue = this.plan.fields.has("due");
    let many = 0;
    for (let at = 0; at < count; at++) {
      const day = received[at] ?? NO_DAY;
      // Negative as soon as one of them is.
      const days = day | (due[at] ?? 0) | (resolved[at] ?? 0);
      const facts = (statuses[at] ?? 0) | (said[at] ?? 0);
      const names = (unit[at] ?? 0) | (procedure[at] ?? 0) | (area[at] ?? 0);
      let reasons = day === NO_DAY || (days | facts | names) < 0 ? batch.doubts(at) : 0;
      let place = 0;
      let verdict = LISTED;
      if (reasons === 0) {
        place = places.at(statuses[at] ?? 0, day, due[at] ?? 0, resolved[at] ?? 0);
        reasons = place < 0 ? 1 << (-1 - place) : 0;
        verdict = batch.verdict(at);
        if (verdict !== LISTED) reasons |= verdict === UNCLEAR ? PROCEDURE_UNCLEAR : onlyListed ? NOT_ON_LIST : 0;
        if (seen !== undefined) {
          const high = prints.high[at] ?? 0;
          const low = prints.low[at] ?? 0;
          const hasId = high !== 0 || low !== 0;
          if (hasId && (reasons === 0 ? !seen.add(high, low) : seen.has(high, low))) reasons |= REPEATED;
        }
      }
      if (reasons !== 0) {
        this.leaveOut(firstRow + at, at, reasons);
        continue;
      }
      if (hasDue && due[at] === NO_DAY) this.withoutDue++;
      counting[many] = at;
      classOf[many] = classes.classOf((place * 2 + (verdict === LISTED ? 0 : 1)) * words.size + (said[at] ?? 0));
      many++;
    }
    this.counted += many;
    return many;
  }

  private count(many: number): void {
    const procedures = this.batch.names.get("procedure");
    for (const { counts } of this.groupings) counts.count(this.counting, this.classOf, many, procedures);
  }

  private leaveOut(row: number, at: number, reasons: number): void {
    const isDoubtful = this.leftOut.add(row, reasons);
    if (isDoubtful) for (const { counts } of this.groupings) counts.doubt(at);
  }
}
