import type { JSX } from "preact";
import { useMemo, useState } from "preact/hooks";
import { addsUp } from "../../../ranking/additive-counts";
import { refuseIfChanged, refuseIfRankedChanged } from "../../../application/write-ranking";
import { periodTrend } from "../../../reporting/period-trend";
import { sharedTarget } from "../../../reporting/shared-target";
import { tableSource } from "../../../reports/ranking-facts";
import { trendSheet } from "../../../reports/trend-sheet";
import { showCount } from "../../../texts/show-number";
import { showTime } from "../../../texts/show-time";
import { TickBox } from "../../tick-box";
import type { TaskProps } from "../task";
import { findPeriods, type PeriodTables } from "./find-periods";
import { TrendPeriods } from "./trend-periods";
import { useTrendTexts } from "./trend-texts";

type TrendBoxProps = Pick<TaskProps, "panel" | "state"> & { readonly plan: NonNullable<TaskProps["plan"]> };

const NOTHING: ReadonlySet<string> = new Set();

/** The course of the ranked indicator over the periods of other sheets: looks for them, and writes them to a new sheet. */
export function TrendBox({ panel, state, plan }: TrendBoxProps): JSX.Element | null {
  const texts = useTrendTexts();
  const [search, setSearch] = useState<PeriodTables | "looking" | undefined>();
  const [unticked, setUnticked] = useState<ReadonlySet<string>>(NOTHING);
  const [withUnits, setWithUnits] = useState(false);
  const { found, ranking } = plan;
  const { engine, host, memory, work } = state;
  const tables = search === "looking" ? undefined : search?.tables;
  const trend = useMemo(() => {
    const others = tables?.filter(({ table }) => !unticked.has(table.sheet));
    return ranking && others && periodTrend({ ...found, ranking }, others, memory.names ?? {});
  }, [found, ranking, tables, unticked, memory.names]);
  if (engine === undefined || ranking === undefined) return null;
  const adds = addsUp(found.table, ranking.request.indicator);
  const busy = work.is === "writing" || work.is === "undoing";

  const look = async (): Promise<void> => {
    setSearch("looking");
    setUnticked(NOTHING);
    setSearch(await panel.lookAt((workbook) => findPeriods(workbook, engine, found, memory.forms)));
  };
  const write = (): void => {
    if (trend === undefined) return;
    const facts = {
      action: "trend",
      sources: [found, ...(tables ?? [])].filter(({ table: { sheet } }) => trend.periods.some((each) => each.sheet === sheet)).map(({ table }) => tableSource(table)),
      in: { count: trend.periods.length + trend.leftOut.length, of: "periods" },
      out: { count: trend.periods.length, of: "periods" },
      leftOut: [{ count: trend.leftOut.length, of: "periods" }],
    } as const;
    const sheets = new Set(trend.periods.map(({ sheet }) => sheet));
    void panel.writeReport(async (workbook) => {
      await refuseIfRankedChanged(workbook, found, ranking, undefined);
      for (const each of tables ?? []) if (sheets.has(each.table.sheet)) await refuseIfChanged(workbook, each);
      const { indicator } = plan;
      const madeAt = showTime(new Date());
      return trendSheet({ trend, indicator, table: found.table, target: sharedTarget(ranking), withUnits, madeAt });
    }, facts);
  };
  const tick = (sheet: string, ticked: boolean): void =>
    setUnticked(new Set([...unticked].filter((other) => other !== sheet).concat(ticked ? [] : [sheet])));

  const writable = trend !== undefined && trend.periods.length > 1;
  return (
    <section>
      <h2>{texts.title}</h2>
      <p class="minor">{engine.tablePeriod(found.table) === undefined ? texts.noPeriod : adds ? texts.purpose : texts.notAdded}</p>
      <button type="button" aria-disabled={search === "looking"} onClick={() => void (search === "looking" || look())}>
        {search === "looking" ? texts.finding : texts.find}
      </button>
      <p role="status">{trend && texts.counted(showCount(trend.periods.length))}</p>
      {trend && (
        <>
          <TrendPeriods trend={trend} tables={tables ?? []} unticked={unticked} onTick={tick} />
          {typeof search === "object" && search.notRead > 0 && <p class="minor">{texts.notRead(showCount(search.notRead))}</p>}
          <TickBox ticked={withUnits} onTick={setWithUnits}>
            {texts.withUnits}
          </TickBox>
          {host?.kind === "workbench" && <p class="minor">{texts.drawnInFile}</p>}
          {host?.charts === false && <p class="minor">{texts.noCharts}</p>}
          {!writable && <p class="minor">{texts.fewer}</p>}
          <button type="button" aria-disabled={!writable || busy} onClick={() => (writable && !busy ? write() : undefined)}>
            {texts.write}
          </button>
        </>
      )}
    </section>
  );
}
