import { dayFields, statuses, type DossierField } from "../domain/dossier";
import type { CellValue } from "../tables/grid";
import { readDays } from "./day-column";
import { BATCH, cellOf, columnOf, NO_COLUMN, type BlockColumn, type DossierBlock } from "./dossier-block";
import { dossierGroupings, type DossierGrouping, type DossierPlan } from "./dossier-plan";
import { DossierPrints } from "./dossier-prints";
import { statusOf } from "./dossier-words";
import { reasonBit } from "./left-out-rows";
import { areaKey, procedureKey, unitKey } from "./name-keys";
import { NO_GROUP, UNSEEN } from "./dossier-group";
import { NameColumn } from "./name-column";
import { LongSpellings } from "./long-spellings";
import { isNoDue } from "./no-due";
import { OtherRows } from "./other-rows";
import { LISTED, NOT_ASKED, ProcedureVerdicts } from "./procedure-verdicts";
import { NO_DAY, UNREADABLE_DAY } from "./read-day";
import { ShortSpellings } from "./short-spellings";
import { UnknownWords } from "./unknown-words";
import { isUnsaid } from "./unsaid-cell";
import { meant, WordFacts } from "./word-facts";
import { UNKNOWN_WORD, WordColumn } from "./word-column";

const BLANK = reasonBit("blank");
const NOT_A_DOSSIER = reasonBit("notADossier");
/** Such a row names nothing that is counted by. */
const NAMELESS = BLANK | NOT_A_DOSSIER;
const KEYS = { unit: unitKey, procedure: procedureKey, area: areaKey };

const numbers = (): Int32Array => new Int32Array(BATCH);

/**
 * A few rows of a table of dossiers as numbers; nothing of them is kept when the next ones are read. Each column is read by
 * itself, and most rows give no reason for doubt: what may be one shows as a negative number, and only such rows are looked
 * at closely.
 */
export class DossierBatch {
  readonly received = numbers();
  readonly due = numbers();
  readonly resolved = numbers();
  /** Places in `statuses`; negative where the word is unknown. */
  readonly statuses = numbers().fill(statuses.indexOf("unsaid"));
  /** What the words of each row tell, as `WordFacts` puts it; negative where one is unknown. */
  readonly said = numbers();
  readonly prints = new DossierPrints(BATCH);
  readonly names: ReadonlyMap<DossierGrouping, NameColumn>;
  /** The groups of each row; 0 for all where dossiers are not counted by them. */
  readonly groups: Readonly<Record<DossierGrouping, Int32Array>>;
  readonly unknownWords = new UnknownWords();
  readonly words: WordFacts;
  private readonly named: { readonly name: DossierGrouping; readonly column: NameColumn; cells: BlockColumn }[];
  private readonly procedures: NameColumn | undefined;
  private readonly statusWords: WordColumn<unknown> | undefined;
  private readonly list: ProcedureVerdicts | undefined;
  private readonly otherRows: OtherRows | undefined;
  /** Columns besides the days by which a row is not blank. */
  private readonly tellers: readonly DossierField[];
  private block: DossierBlock = { firstRow: 0, rows: 0, columns: new Map() };
  private from = 0;

  constructor(private readonly plan: DossierPlan) {
    const { fields, groupBy, judgeProcedure } = plan;
    this.words = new WordFacts(plan);
    if (fields.has("status")) this.statusWords = new WordColumn<unknown>("status", statuses, meant(plan.meanings.status, statusOf));
    this.otherRows = plan.labels && fields.has("unit") ? new OtherRows(plan.labels, fields) : undefined;
    this.list = judgeProcedure && new ProcedureVerdicts(judgeProcedure);
    const needed = dossierGroupings.filter(
      (name) => groupBy.includes(name) || (name === "procedure" && (fields.has(name) || judgeProcedure !== undefined)),
    );
    const spellings = { unit: LongSpellings, procedure: ShortSpellings, area: ShortSpellings };
    this.named = needed.map((name) => ({ name, column: new NameColumn(new spellings[name](), KEYS[name]), cells: NO_COLUMN }));
    this.names = new Map(this.named.map(({ name, column }) => [name, column]));
    this.procedures = this.names.get("procedure");
    const groupsOf = (name: DossierGrouping): Int32Array => this.names.get(name)?.groups ?? numbers();
    this.groups = { unit: groupsOf("unit"), procedure: groupsOf("procedure"), area: groupsOf("area") };
    const telling = (["dossierId", "unit"] as const).filter((field) => fields.has(field));
    this.tellers = telling.length > 0 || dayFields.some((field) => fields.has(field)) ? telling : [...fields];
  }

  /** Reads `count` rows, at most `BATCH`, from the row `from` of a block. */
  read(block: DossierBlock, from: number, count: number): void {
    const { fields } = this.plan;
    this.block = block;
    this.from = from;
    for (const each of this.named) {
      each.cells = fields.has(each.name) ? columnOf(block, each.name) : NO_COLUMN;
      each.column.read(each.cells, from, count);
    }
    for (const field of dayFields)
      if (fields.has(field)) readDays(columnOf(block, field), from, count, this[field], field === "due" ? isNoDue : undefined);
    this.said.fill(0);
    for (const { column, weight } of this.words.columns) column.add(columnOf(block, column.field), from, count, weight, this.said);
    if (this.statusWords !== undefined) {
      this.statuses.fill(0);
      this.statusWords.add(columnOf(block, "status"), from, count, 1, this.statuses);
    }
    if (fields.has("dossierId")) {
      const ids = columnOf(block, "dossierId");
      for (let at = 0; at < count; at++) this.prints.take(at, cellOf(ids, from + at));
    }
  }

  /** What the list says of the procedure of a row that is in no doubt. */
  verdict(at: number): number {
    const { list, procedures } = this;
    if (list === undefined || procedures === undefined) return LISTED;
    const written = procedures.written[at] ?? 0;
    const known = list.known(written);
    return known === NOT_ASKED ? list.ask(written, this.cell("procedure", at)) : known;
  }

  /**
   * Bits of reasons why the row at a place is in no count, as far as its own cells tell; 0 for none. It must be asked, in the
   * order of the rows, for each that has no day of receipt or a negative number of any kind: names of it that have not come
   * before are then entered.
   */
  doubts(at: number): number {
    const { block, plan } = this;
    const day = this.received[at] ?? NO_DAY;
    const due = this.due[at] ?? NO_DAY;
    const resolved = this.resolved[at] ?? NO_DAY;
    let doubts = 0;
    if (day === UNREADABLE_DAY || due === UNREADABLE_DAY || resolved === UNREADABLE_DAY) doubts |= reasonBit("dayUnreadable");
    if (day === NO_DAY && plan.fields.has("received")) doubts |= reasonBit("receivedMissing");
    if (day === NO_DAY && due === NO_DAY && resolved === NO_DAY && this.isBlank(at)) doubts |= BLANK;
    const isReceived = day !== NO_DAY && day !== UNREADABLE_DAY;
    if (!isReceived && doubts !== BLANK && this.otherRows?.isOther(block, this.from + at) === true) doubts |= NOT_A_DOSSIER;
    const isNameless = (doubts & NAMELESS) !== 0;
    for (const { name, column, cells } of this.named) {
      if (isNameless) column.leaveOut(at);
      else if (column.groups[at] === UNSEEN) column.enter(at, cellOf(cells, this.from + at));
      if (name === "unit" && column.groups[at] === NO_GROUP) doubts |= reasonBit("unitMissing");
    }
    const hasUnknown = ((this.said[at] ?? 0) | (this.statuses[at] ?? 0)) < 0;
    return hasUnknown ? doubts | this.unknown(at, isNameless) : doubts;
  }

  /** Of a row without any day: whether it has neither id nor unit; where the table has none of these, whether all is blank. */
  private isBlank(at: number): boolean {
    for (const field of this.tellers) if (!isUnsaid(this.cell(field, at))) return false;
    return true;
  }

  /** Reasons for unknown words of a row; they are noted, unless the row names nothing. */
  private unknown(at: number, isNameless: boolean): number {
    const { words, statusWords } = this;
    let doubts = 0;
    for (const column of [...words.columns.map(({ column }) => column), ...(statusWords === undefined ? [] : [statusWords])]) {
      const { field } = column;
      const value = this.cell(field, at);
      if (column.codeOf(value) !== UNKNOWN_WORD) continue;
      doubts |= reasonBit(field === "channel" ? "channelUnknown" : field === "status" ? "statusUnknown" : "answerUnknown");
      if (!isNameless && (field === "channel" || field === "status")) this.unknownWords.add(field, value);
    }
    return doubts;
  }

  /** What stands in a row; nothing in a table without the column. */
  private cell(field: DossierField, at: number): CellValue {
    return this.plan.fields.has(field) ? cellOf(columnOf(this.block, field), this.from + at) : "";
  }
}
