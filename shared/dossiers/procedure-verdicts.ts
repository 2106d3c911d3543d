import type { CellValue } from "../tables/grid";
import type { DossierPlan } from "./dossier-plan";
import { movedInto } from "./larger-room";

/** What the list of procedures says of one. */
export const NOT_ASKED = 0;
export const LISTED = 1;
export const NOT_LISTED = 2;
export const UNCLEAR = 3;

/** Whether procedures are on the list, asked once for each way of writing one. */
export class ProcedureVerdicts {
  /** By the number of a way of writing. */
  private verdicts = new Uint8Array(1024);

  constructor(private readonly judge: NonNullable<DossierPlan["judgeProcedure"]>) {}

  /** What is known of a way of writing, by its number, 0 and more. */
  known(written: number): number {
    return this.verdicts[written] ?? NOT_ASKED;
  }

  /** Asks for a way of writing that stands in a cell. */
  ask(written: number, value: CellValue): number {
    if (written >= this.verdicts.length) this.verdicts = movedInto(new Uint8Array(written * 2), this.verdicts);
    const verdict = this.judge(typeof value === "boolean" ? String(value) : value);
    return (this.verdicts[written] = verdict === "listed" ? LISTED : verdict === "notListed" ? NOT_LISTED : UNCLEAR);
  }
}
