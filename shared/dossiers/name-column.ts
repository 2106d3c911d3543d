import type { CellValue } from "../tables/grid";
import { BATCH, type BlockColumn } from "./dossier-block";
import { NO_GROUP, UNSEEN } from "./dossier-group";
import { KeyTable } from "./key-table";
import { movedInto } from "./larger-room";
import type { KeyOf } from "./name-keys";
import { NOT_NUMBERED, type Spellings } from "./spellings";

const MOST_SPELLINGS = 20;

/** How the rows of a group write its name. */
export interface WrittenName {
  /** As most of them do; of several ways, the one that came first. */
  readonly commonest: string;
  /** All ways of writing as they came, at most 20. */
  readonly spellings: readonly string[];
}

/**
 * A column of names: units, procedures or areas. Each way of writing is read once, and ways of writing that have one key
 * are one group. Groups are numbered in the order in which they first come.
 */
export class NameColumn {
  /** The group of cells whose key is "", once one has come. */
  blankGroup = NO_GROUP;
  /** Of the rows that were read last: the group of each, `NO_GROUP` or `UNSEEN`. */
  readonly groups = new Int32Array(BATCH).fill(NO_GROUP);
  /** And the number of its way of writing, where that is known. */
  readonly written = new Int32Array(BATCH);
  /** The group of each way of writing, by its number. */
  private groupOf = new Int32Array(1024).fill(UNSEEN);
  /** How many rows have each way of writing, by its number. */
  private uses = new Int32Array(1024);
  private readonly table = new KeyTable();

  /** @param keyOf what names are compared by; `NO_GROUP`: the cell names nothing, and its row is in no group. */
  constructor(
    private readonly waysOfWriting: Spellings,
    private readonly keyOf: KeyOf,
  ) {}

  /** What names are compared by, of each group. */
  get keys(): readonly string[] {
    return this.table.keys;
  }

  /** Reads at most `BATCH` cells from the row `from` of a block, as far as their ways of writing have come before. */
  read(source: BlockColumn, from: number, count: number): void {
    this.waysOfWriting.findKnown(source, from, count, this.written);
    findGroups(this.written, this.groupOf, this.uses, count, this.groups);
  }

  /** Finds the group of a cell that is `UNSEEN`, or makes it one; `at` is its place among those that were read last. */
  enter(at: number, value: CellValue): number {
    const number = this.waysOfWriting.numberOf(value);
    if (number >= this.groupOf.length) this.makeRoom(number);
    const known = this.groupOf[number] ?? UNSEEN;
    const group = known === UNSEEN ? this.groupOfName(value) : known;
    this.groupOf[number] = group;
    this.written[at] = number;
    this.uses[number] = (this.uses[number] ?? 0) + 1;
    return (this.groups[at] = group);
  }

  /** Takes a row that was read last for one that names nothing, whatever stands in its cell. */
  leaveOut(at: number): void {
    const number = this.written[at] ?? NOT_NUMBERED;
    if (number !== NOT_NUMBERED) this.uses[number] = (this.uses[number] ?? 0) - 1;
    this.groups[at] = NO_GROUP;
  }

  /** How the rows of each group write its name. */
  writtenNames(): WrittenName[] {
    const { groupOf, uses, waysOfWriting } = this;
    const names = this.keys.map(() => ({ most: 0, commonest: "", spellings: [] as string[] }));
    groupOf.forEach((group, number) => {
      const name = names[group];
      if (name === undefined) return;
      const text = waysOfWriting.textOf(number);
      const used = uses[number] ?? 0;
      if (used > name.most) {
        name.most = used;
        name.commonest = text;
      }
      if (name.spellings.length < MOST_SPELLINGS && !name.spellings.includes(text)) name.spellings.push(text);
    });
    return names;
  }

  private makeRoom(number: number): void {
    this.groupOf = movedInto(new Int32Array(number * 2).fill(UNSEEN), this.groupOf);
    this.uses = movedInto(new Int32Array(number * 2), this.uses);
  }

  private groupOfName(value: CellValue): number {
    const group = this.keyOf(value, this.table);
    if (this.blankGroup === NO_GROUP && this.keys[group] === "") this.blankGroup = group;
    return group;
  }
}

function findGroups(written: Int32Array, groupOf: Int32Array, uses: Int32Array, count: number, groups: Int32Array): void {
  for (let at = 0; at < count; at++) {
    const number = written[at] ?? NOT_NUMBERED;
    if (number === NOT_NUMBERED) {
      groups[at] = UNSEEN;
      continue;
    }
    groups[at] = groupOf[number] ?? UNSEEN;
    uses[number] = (uses[number] ?? 0) + 1;
  }
}
