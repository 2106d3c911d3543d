import { useEffect, useMemo, useState } from "preact/hooks";
import type { FoundTable } from "../application/read-tables";
import type { Audit } from "../audit/audit";
import type { EarlierTable } from "../audit/earlier-tables";
import type { NameDecisions } from "../units/name-decisions";
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
}

/** Work done between two pauses, in milliseconds: nothing stutters, and little time is lost. */
const BREATH = 20;
const NO_DECISIONS: NameDecisions = {};

/**
 * Audits the table of the pane while the view for it is open, anew whenever the table or what it is held against
 * changes; undefined without a table, and until the part that audits has come.
 */
export function useAudit({ view, checking, found, tables, province, memory }: PanelState): AuditRun | undefined {
  const part = view === "check" && checking.is === "ready" ? checking.part : undefined;
  const [picked, pick] = useState<{ readonly of: FoundTable; readonly table: EarlierTable | undefined }>();
  const [done, setDone] = useState<{ readonly by: unknown; readonly audit: Audit }>();

  const earlier = useMemo(
    () => (found && part?.earlierTables(found, tables.filter((other) => other !== found))) ?? [],
    [part, found, tables],
  );
  const previous = picked !== undefined && picked.of === found ? picked.table : part?.proposedEarlier(earlier);
  const units = province.is === "ready" && province.part.code === memory.province ? province.part : undefined;
  const decisions = memory.names ?? NO_DECISIONS;
  const source = useMemo(
    () => found && { ...found, province: units, previous, decisions },
    [found, units, previous, decisions],
  );

  useEffect(() => {
    if (part === undefined || source === undefined) return undefined;
    const steps = part.auditInSteps(source);
    let timer = 0;
    const goOn = (): void => {
      const until = performance.now() + BREATH;
      do {
        const step = steps.next();
        if (step.done === true) return setDone({ by: source, audit: step.value });
      } while (performance.now() < until);
      timer = window.setTimeout(goOn);
    };
    goOn();
    return () => window.clearTimeout(timer);
  }, [part, source]);

  if (part === undefined || found === undefined) return undefined;
  const pickPrevious = (table: EarlierTable | undefined): void => pick({ of: found, table });
  return { part, found, earlier, previous, pickPrevious, audit: done?.by === source ? done?.audit : undefined };
}
