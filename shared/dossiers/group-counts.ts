import type { CountClasses } from "./count-classes";
import { CountSums } from "./count-sums";
import type { TallyGroup } from "./dossier-tally";
import { NO_GROUP } from "./dossier-group";
import { movedInto } from "./larger-room";
import type { NameColumn } from "./name-column";
import { MOST_PAIRS_AT_ONCE as MOST_WAITING, ProcedurePairs } from "./procedure-pairs";

/** The counts of the groups of one grouping: a row of numbers each. */
export class GroupCounts {
  private readonly counts: CountSums;
  private doubtful = new Int32Array(0);
  private readonly pairs = new ProcedurePairs();
  /** Groups, procedures and kinds of dossiers whose procedures are not counted yet: some thousands are at once. */
  private readonly pairGroups: Int32Array;
  private readonly pairProcedures: Int32Array;
  private readonly pairKinds: Int32Array;
  private waiting = 0;
  private procedures = 0;

  constructor(
    readonly names: NameColumn,
    private readonly classes: CountClasses,
  ) {
    this.counts = new CountSums(classes.told.length);
    const room = classes.distinct.length > 0 ? MOST_WAITING : 0;
    this.pairGroups = new Int32Array(room);
    this.pairProcedures = new Int32Array(room);
    this.pairKinds = new Int32Array(room);
  }

  /** For all groups that have come, before any of them is counted. */
  private makeRoom(): void {
    const groups = this.names.keys.length;
    if (groups > this.doubtful.length) {
      const room = Math.max(64, groups, this.doubtful.length * 2);
      this.counts.makeRoom(room);
      this.doubtful = movedInto(new Int32Array(room), this.doubtful);
    }
  }

  /**
   * Counts dossiers of a batch.
   * @param rows the places in the batch of those that count, `many` of them, and for each the class in `classes`.
   * @param procedureNames the procedures of the batch; undefined: there is no such column.
   */
  count(rows: Int32Array, classes: Int32Array, many: number, procedureNames: NameColumn | undefined): void {
    const { kinds: kindsOf, sums, distinct } = this.classes;
    const { groups } = this.names;
    this.makeRoom();
    this.counts.count(rows, classes, many, groups, sums);
    if (distinct.length === 0 || procedureNames === undefined) return;
    const { groups: procedures, blankGroup: noProcedure } = procedureNames;
    this.procedures = procedureNames.keys.length;
    if (this.waiting + many > MOST_WAITING) this.countProcedures();
    for (let row = 0; row < many; row++) {
      const at = rows[row] ?? 0;
      const group = groups[at] ?? NO_GROUP;
      const procedure = procedures[at] ?? noProcedure;
      const kinds = kindsOf[classes[row] ?? 0] ?? 0;
      if (group === NO_GROUP || procedure === noProcedure || kinds === 0) continue;
      this.pairGroups[this.waiting] = group;
      this.pairProcedures[this.waiting] = procedure;
      this.pairKinds[this.waiting++] = kinds;
    }
  }

  private countProcedures(): void {
    const { counts, pairGroups, pairKinds, waiting } = this;
    const { distinct } = this.classes;
    this.pairs.prepare(this.names.keys.length, this.procedures);
    this.pairs.add(waiting, pairGroups, this.pairProcedures, pairKinds);
    for (let pair = 0; pair < waiting; pair++)
      for (let kind = 0; kind < distinct.length; kind++)
        counts.add(pairGroups[pair] ?? 0, distinct[kind] ?? 0, ((pairKinds[pair] ?? 0) >>> kind) & 1);
    this.waiting = 0;
  }

  /** Notes that the row at a place of the batch is in no count because of a doubt. */
  doubt(at: number): void {
    const group = this.names.groups[at] ?? NO_GROUP;
    if (group === NO_GROUP) return;
    this.makeRoom();
    this.doubtful[group] = (this.doubtful[group] ?? 0) + 1;
  }

  /** @param shown the numbers of the counts to tell. */
  tally(shown: readonly number[]): TallyGroup[] {
    if (this.waiting > 0) this.countProcedures();
    const many = shown.length;
    const told = new Int32Array(this.names.keys.length * many);
    const names = this.names.writtenNames();
    return this.names.keys.map((key, group) => {
      for (let place = 0; place < many; place++)
        told[group * many + place] = this.counts.of(group, shown[place] ?? 0);
      const { commonest = key, spellings = [] } = names[group] ?? {};
      return {
        key,
        shown: commonest,
        spellings,
        counts: told.subarray(group * many, (group + 1) * many),
        doubtful: this.doubtful[group] ?? 0,
      };
    });
  }
}
