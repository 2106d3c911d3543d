import type { DossierField } from "../../../domain/dossier";
import type { DossierPeriod } from "../../../domain/place-dossier";
import type { ProcedureLevel } from "../../../domain/procedure";
import { periodOfDays } from "../../../dossiers/period-of-days";
import { correctDossierColumns, type RefusedColumns } from "../../../dossiers/correct-dossier-columns";
import { dossierGroupings, type DossierGrouping, type DossierPlan } from "../../../dossiers/dossier-plan";
import type { DossierTableFound, ShownDossiers } from "../../../dossiers/find-dossier-table";
import { judgeProcedure } from "../../../ranking/judge-procedure";
import { listIndex } from "../../../ranking/list-index";
import type { ScopeChoice } from "../../../ranking/scope-choice";
import { readDay } from "../../../tables/calendar-span";
import { readProcedureCode } from "../../../tables/procedure-code";
import type { ProcedureList } from "../../../tables/procedure-list";
import type { DossiersState, ListUse } from "./dossiers-state";

/** Why dossiers cannot be counted yet. */
export type DossierObstacle = "noTable" | "columns" | "days" | "levels";

/** The form of this piece of work, made whole, and what it comes to. */
export interface DossierSettings {
  readonly shown: ShownDossiers | undefined;
  readonly found: DossierTableFound | undefined;
  readonly refused: RefusedColumns | undefined;
  readonly groupings: readonly DossierGrouping[];
  readonly grouping: DossierGrouping;
  /** ISO days; undefined where what is typed is none. */
  readonly from: string | undefined;
  readonly until: string | undefined;
  readonly levels: readonly ProcedureLevel[];
  readonly ticked: readonly ProcedureLevel[];
  /** Whether the list says when procedures were first published. */
  readonly knowsFirst: boolean;
  /** Undefined where the table names no procedures, or the workbook has no list. */
  readonly list: ProcedureList | undefined;
  readonly uses: ListUse;
  readonly obstacle: DossierObstacle | undefined;
  readonly plan: DossierPlan | undefined;
  /** One for all settings that give the same figures. */
  readonly key: string;
}

const LEVELS: readonly ProcedureLevel[] = ["full", "part", "level3", "level4", "information"];

/** What the state stands for: a plan to count by, or what is in the way. */
export function dossierSettings(state: DossiersState): DossierSettings {
  const { seen, choices = new Map<DossierField, number | undefined>() } = state;
  const shown = seen === undefined ? undefined : seen.table.is === "found" ? seen.table : seen.table.shown;
  const corrected = shown && correctDossierColumns(shown, choices);
  const found = corrected?.is === "found" ? corrected : undefined;
  const groupings = dossierGroupings.filter((by) => found?.columns.has(by));
  const grouping = groupings.find((by) => by === state.grouping) ?? "unit";
  const list = found?.columns.has("procedure") ? seen?.list : undefined;
  const uses = list === undefined ? "none" : (state.listUse ?? "none");
  const levels = LEVELS.filter((level) => list?.procedures.some((procedure) => procedure.level === level));
  const ticked = state.levels?.filter((level) => levels.includes(level)) ?? levels.filter((level) => level !== "information");
  const [from, until] = [readDay(state.from ?? ""), readDay(state.until ?? "")];
  const period = periodOfDays(from, until);
  const obstacle = obstacleOf();
  const knowsFirst = list?.procedures.some(({ firstPublished }) => firstPublished !== undefined) ?? false;
  const form = { shown, found, refused: corrected?.is === "refused" ? corrected : undefined, groupings, grouping, from, until, levels, ticked, list, uses, obstacle };
  const plan = obstacle === undefined && found !== undefined && period !== undefined ? planOf(found, period) : undefined;
  const key = JSON.stringify([
    [...(found?.columns ?? [])], from, until, grouping, uses, ticked, state.withoutFirst,
    [...(state.channelWords ?? [])], [...(state.statusWords ?? [])],
  ]);
  return { ...form, knowsFirst, plan, key };

  function obstacleOf(): DossierObstacle | undefined {
    if (shown === undefined) return "noTable";
    if (found === undefined) return "columns";
    if (period === undefined) return "days";
    return uses !== "none" && levels.length > 0 && ticked.length === 0 ? "levels" : undefined;
  }

  function planOf({ columns, headers }: DossierTableFound, within: DossierPeriod): DossierPlan {
    const judged = uses === "none" || list === undefined ? undefined : list;
    return {
      fields: new Set(columns.keys()),
      period: within,
      groupBy: [grouping],
      judgeProcedure: judged && procedureJudge(judged, choiceOf(judged)),
      labels: { unit: headers.get(columns.get("unit") ?? -1) ?? "", id: headers.get(columns.get("dossierId") ?? -1) ?? "" },
      onlyListed: judged !== undefined && uses === "only",
      meanings: { channel: state.channelWords ?? new Map(), status: state.statusWords ?? new Map() },
    };
  }

  function choiceOf({ procedures }: ProcedureList): ScopeChoice {
    const dated = procedures.some(({ validFrom, validTo }) => validFrom !== undefined || validTo !== undefined);
    return {
      levels: levels.length === 0 ? "any" : ticked,
      decision: undefined,
      inForce: dated && from !== undefined && until !== undefined ? { from, to: until } : undefined,
      withoutFirstPublishedIn: state.withoutFirst === true && knowsFirst ? Number(until?.slice(0, 4)) : undefined,
      withDossiersOnly: false,
    };
  }
}

/** Asks the list about what a cell names: a code, or else a name. */
function procedureJudge(list: ProcedureList, choice: ScopeChoice): NonNullable<DossierPlan["judgeProcedure"]> {
  const index = listIndex(list, undefined);
  return (value) => {
    const code = readProcedureCode(value);
    const line =
      code.is === "code"
        ? { codeKey: code.key, code: code.shown, name: "" }
        : code.is === "shortened"
          ? { codeKey: "", code: code.shown, name: "" }
          : { codeKey: "", code: "", name: String(value) };
    const outcome = judgeProcedure(line, index, choice, undefined);
    return outcome.is === "counted" ? "listed" : outcome.is === "leftOut" ? "notListed" : "unclear";
  };
}
