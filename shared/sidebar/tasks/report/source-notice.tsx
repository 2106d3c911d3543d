import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { areaAddress } from "../../../tables/grid";
import { sourceHash } from "../../../tables/source-hash";
import type { RankingPlan } from "../../plan-ranking";
import type { PanelState } from "../../panel-state";
import { KEPT_PERIODS, recallPeriods } from "../routine/kept-periods";
import { useReportTexts } from "./report-texts";

interface SourceNoticeProps {
  readonly state: PanelState;
  readonly plan: RankingPlan;
}

/** Of a table that was reported on before: whether it still has the values that were reported, as far as it was read. */
export function SourceNotice({ state, plan }: SourceNoticeProps): JSX.Element | null {
  const texts = useReportTexts();
  const kept = state.memory.kept?.[KEPT_PERIODS];
  const { table, grid } = plan.found;
  const last = useMemo(() => [...recallPeriods(kept)].reverse().find(({ source }) => source.sheet === table.sheet), [kept, table]);
  const same = useMemo(() => last !== undefined && sourceHash(grid, table.area) === last.hash, [last, grid, table]);
  // Another table of the same sheet is none of it.
  if (last === undefined || (!same && areaAddress({ ...last.source.area, rows: 1 }) !== areaAddress({ ...table.area, rows: 1 }))) return null;
  return <p class="minor">{texts.reportedBefore(last.period, last.at, same)}</p>;
}
