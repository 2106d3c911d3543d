import { useEffect, useMemo, useState } from "preact/hooks";
import type { FoundTable } from "../application/read-tables";
import type { Audit } from "../audit/audit";
import type { EarlierTable } from "../audit/earlier-tables";
import type { NameDecisions } from "../units/name-decisions";
import type { NameQuestion } from "../units/name-questions";
import type { PreviousChoice } from "./choices";
import { droppableWork } from "./droppable-work";
import type { PanelState } from "./panel-state";
import type { Checking } from "./parts";

/** The audit of the table that was read, as far as it has come. */
export interface AuditRun {
  readonly part: Checking;
  readonly found: FoundTable;
  /** Tables that may be the last period's. */
  readonly earlier: readonly EarlierTable[];
  /** The one that this table is held against. */
  readonly previous: EarlierTable | undefined;
  readonly pickPrevious: (table: EarlierTable | undefined) => void;
  /** Undefined while it is under way. */
  readonly audit: Audit | undefined;
  /** Those of the last audit of this sheet: they stay under the user's hand while the next one is under way. */
  readonly questions: readonly NameQuestion[];
}

/** What the user has picked for the audit alone; it counts until another table is chosen for both views. */
interface Picked {
  readonly of: FoundTable;
  readonly instead: PreviousChoice | undefined;
  readonly table: EarlierTable | undefined;
}

const NO_DECISIONS: NameDecisions = {};
const NOTHING_EARLIER = { earlier: [], chosen: undefined };

/**
 * Audits the table of the pane while a view that needs it is open, anew whenever the table or what it is held against
 * changes; undefined without a table, and until the part that audits has come.
 */
export function useAudit({ view, checking, engine, found, tables, choices, province, memory }: PanelState): AuditRun | undefined {
  const wanted = view === "check" || view === "report";
  const part = wanted && checking.is === "ready" ? checking.part : undefined;
  const [picked, pick] = useState<Picked>();
  const [done, setDone] = useState<{ readonly by: unknown; readonly of: string; readonly audit: Audit }>();

  const { previous: instead } = choices;
  const { earlier, chosen } = useMemo(() => {
    const others = tables.filter((other) => other !== found);
    const correct = (table: FoundTable): FoundTable => engine?.correctFound(table, memory.forms) ?? table;
    return (found && part?.earlierChoice(found, others, instead, correct)) ?? NOTHING_EARLIER;
  }, [part, engine, found, tables, instead, memory.forms]);
  const own = picked !== undefined && picked.of === found && picked.instead === instead;
  const previous = own ? picked.table : (chosen ?? part?.proposedEarlier(earlier));
  const units = province.is === "ready" && province.part.code === memory.province ? province.part : undefined;
  const decisions = memory.names ?? NO_DECISIONS;
  const source = useMemo(
    () => found && { ...found, province: units, previous, decisions },
    [found, units, previous, decisions],
  );

  useEffect(() => {
    if (part === undefined || source === undefined) return undefined;
    return droppableWork(
      (signal) => part.auditInSlices(source, signal),
      (audit) => setDone({ by: source, of: source.table.sheet, audit }),
    );
  }, [part, source]);

  if (part === undefined || found === undefined) return undefined;
  const pickPrevious = (table: EarlierTable | undefined): void => pick({ of: found, instead, table });
  const audit = done?.by === source ? done?.audit : undefined;
  const questions = done?.of === found.table.sheet ? done.audit.questions : [];
  return { part, found, earlier, previous, pickPrevious, audit, questions };
}
