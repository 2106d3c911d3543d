import type { DossierFacts } from "../domain/dossier";
import { dossierCounts, isTold, takes, type DossierCount } from "../domain/dossier-counts";
import { addToSums, widthOfSums } from "./count-sums";
import type { DossierPlan } from "./dossier-plan";
import { movedInto } from "./larger-room";

const FACTS = ["arrival", "channel", "ending", "listed", "inputs", "resultDigitized", "fee", "eReceipt"] as const;

/**
 * The counts that take a dossier, found once for each class of dossiers with the same facts. What counts take is declared in
 * `domain/dossier-counts`; here is only the memory of it, as numbers.
 */
export class CountClasses {
  /** The counts that the columns of the table tell; a place among these is the number of a count. */
  readonly told: readonly DossierCount[];
  /** The counts that count procedures and not dossiers: `kinds` of a class has a bit for each. */
  readonly distinct: readonly number[];
  /** Of each class a bit for each of `distinct` that takes its dossiers. */
  kinds = new Uint8Array(64);
  /** Of each class, one behind the other: how much each of its dossiers adds to `CountSums`. */
  sums: Float64Array;
  /** Whether a dossier of any class that was asked for says only "online". */
  saysOnlyOnline = false;
  /** The class of each number; 0: not asked for yet. */
  private readonly classes: Int32Array;
  private readonly width: number;
  private readonly takersOf: Readonly<Record<keyof DossierFacts, Map<unknown, Int32Array>>> = {
    arrival: new Map(),
    channel: new Map(),
    ending: new Map(),
    listed: new Map(),
    inputs: new Map(),
    resultDigitized: new Map(),
    fee: new Map(),
    eReceipt: new Map(),
  };
  private used = 1;

  /** @param factsOf the facts of a class by its number, from 0 to below `classes`. */
  constructor(
    { fields, judgeProcedure, counts }: Pick<DossierPlan, "fields" | "judgeProcedure" | "counts">,
    classes: number,
    private readonly factsOf: (number: number) => DossierFacts,
  ) {
    const hasList = judgeProcedure !== undefined;
    this.told = dossierCounts.filter((each) => isTold(each, fields, hasList) && (counts?.has(each.count) ?? true));
    this.distinct = this.told.flatMap(({ distinct }, place) => (distinct === undefined ? [] : [place]));
    this.classes = new Int32Array(classes);
    this.width = widthOfSums(this.told.length);
    this.sums = new Float64Array(this.kinds.length * this.width);
  }

  /** The class of dossiers with the facts of a number. Only such dossiers as count may be asked for. */
  classOf(number: number): number {
    const known = this.classes[number] ?? 0;
    return known === 0 ? this.find(number) : known;
  }

  private find(number: number): number {
    const facts = this.factsOf(number);
    if (facts.channel === "online") this.saysOnlyOnline = true;
    const taking = this.taking(facts);
    const found = this.used++;
    if (found >= this.kinds.length) this.makeRoom();
    this.kinds[found] = this.distinct.reduce((bits, place, kind) => bits | (taking.includes(place) ? 1 << kind : 0), 0);
    const each = taking.filter((place) => !this.distinct.includes(place));
    each.forEach((place) => addToSums(this.sums, found * this.width, place));
    return (this.classes[number] = found);
  }

  private makeRoom(): void {
    this.kinds = movedInto(new Uint8Array(this.kinds.length * 2), this.kinds);
    this.sums = movedInto(new Float64Array(this.sums.length * 2), this.sums);
  }

  /** The numbers of the counts that take a dossier: those that take each of its facts. */
  private taking(facts: DossierFacts): number[] {
    const all = FACTS.map((fact) => this.takers(fact, facts));
    const taking: number[] = [];
    for (let word = 0; word * 32 < this.told.length; word++) {
      let bits = -1;
      for (const takers of all) bits &= takers[word] ?? 0;
      for (; bits !== 0; bits &= bits - 1) taking.push(word * 32 + 31 - Math.clz32(bits & -bits));
    }
    return taking;
  }

  /** The counts that take dossiers with this fact, whatever their other facts: a bit each. */
  private takers(fact: keyof DossierFacts, facts: DossierFacts): Int32Array {
    const known = this.takersOf[fact].get(facts[fact]);
    if (known !== undefined) return known;
    const found = new Int32Array(Math.ceil(this.told.length / 32));
    this.told.forEach(({ where }, place) => {
      if (takes({ where: { [fact]: where[fact] } }, facts)) found[place >> 5] = (found[place >> 5] ?? 0) | (1 << (place & 31));
    });
    this.takersOf[fact].set(facts[fact], found);
    return found;
  }
}
