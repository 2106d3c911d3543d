import type { JSX } from "preact";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { checkable } from "../../../reporting/clear-doubts";
import type { Doubt, ReportMaterial } from "../../../reporting/report-material";
import type { TableRow } from "../../../tables/unit-table";
import { showCount } from "../../../texts/show-number";
import { useGrowingList } from "../../growing-list";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import { clearanceDesk } from "./clearance-desk";
import { DoubtLines } from "./doubt-lines";
import { useReviewTexts } from "./review-texts";

interface ReviewUnitsProps {
  readonly material: ReportMaterial;
  readonly panel: Panel;
}

const UNITS_A_STEP = 10;
const NONE: ReadonlyMap<number, readonly Doubt[]> = new Map();

/**
 * Units with doubtful figures or names, which no list names but that of units to be reviewed: why, the way to the cells, and the
 * word that the figures have been checked. Below, those that have been, and the way to take it back.
 */
export function ReviewUnits({ material, panel }: ReviewUnitsProps): JSX.Element | null {
  const texts = useReviewTexts();
  const { doubts, cleared = NONE, source } = material;
  const { rows, sheet } = source.table;
  const desk = clearanceDesk(panel);
  const place = useRef<HTMLDivElement>(null);
  const [last, setLast] = useState<{ readonly said: string; readonly list: "open" | "cleared"; readonly at: number }>();
  // What was pressed is gone with its unit: the focus goes on to the next one, or to what unfolds the other list.
  useLayoutEffect(() => {
    if (last === undefined) return;
    const buttons = place.current?.querySelectorAll<HTMLElement>(`.review-${last.list} .settle`) ?? [];
    const next = buttons[Math.min(last.at, buttons.length - 1)] ?? place.current?.querySelector<HTMLElement>("summary");
    next?.focus();
  }, [last]);
  const those = (of: ReadonlyMap<number, readonly Doubt[]>): TableRow[] => rows.filter(({ kind, row }) => kind === "unit" && of.has(row));
  const [open, done] = [those(doubts), those(cleared)];
  const openList = useGrowingList(open.length, UNITS_A_STEP);
  const doneList = useGrowingList(done.length, UNITS_A_STEP);
  if (open.length + done.length === 0) return null;
  const settle = ({ row, name }: TableRow, event: MouseEvent): void => {
    const left = (doubts.get(row) ?? []).some(({ fingerprint }) => fingerprint === undefined);
    desk.check(checkable(doubts.get(row) ?? []));
    setLast({ said: (left ? texts.partly : texts.checked)(name), list: "open", at: placeOf(event) });
  };
  const takeBack = ({ row, name }: TableRow, event: MouseEvent): void => {
    desk.takeBack(checkable(cleared.get(row) ?? []));
    setLast({ said: texts.takenBack(name), list: "cleared", at: placeOf(event) });
  };
  return (
    <div ref={place} class="review-units">
      {open.length > 0 && (
        <Notice kind="care">
          <details class="review-open">
            <summary>{texts.open(showCount(open.length))}</summary>
            {open.some(({ row }) => checkable(doubts.get(row) ?? []).length > 0) && <p class="minor">{texts.checkNote}</p>}
            <ul class="review">
              {open.slice(0, openList.shown).map((unit) => {
                const own = doubts.get(unit.row) ?? [];
                return (
                  <li key={unit.row}>
                    <strong>{unit.name}</strong>
                    <DoubtLines panel={panel} sheet={sheet} doubts={own} open />
                    {checkable(own).length > 0 && (
                      <button type="button" class="settle" aria-label={texts.checkOf(unit.name)} onClick={(event) => settle(unit, event)}>
                        {texts.check}
                      </button>
                    )}
                  </li>
                );
              })}
            </ul>
            {openList.more}
          </details>
        </Notice>
      )}
      {done.length > 0 && (
        <details class="review-cleared">
          <summary>{texts.cleared(showCount(done.length))}</summary>
          <ul class="review">
            {done.slice(0, doneList.shown).map((unit) => (
              <li key={unit.row}>
                <strong>{unit.name}</strong>
                <DoubtLines panel={panel} sheet={sheet} doubts={cleared.get(unit.row) ?? []} open={false} />
                {doubts.has(unit.row) && <span class="line">{texts.moreOpen}</span>}
                <button type="button" class="settle" aria-label={texts.takeBackOf(unit.name)} onClick={(event) => takeBack(unit, event)}>
                  {texts.takeBack}
                </button>
              </li>
            ))}
          </ul>
          {doneList.more}
        </details>
      )}
      <p role="status" class="minor">
        {last?.said ?? ""}
      </p>
    </div>
  );
}

/** Which of the buttons of its list was pressed. */
function placeOf({ currentTarget }: MouseEvent): number {
  const button = currentTarget as HTMLElement;
  return [...(button.closest("details")?.querySelectorAll(".settle") ?? [])].indexOf(button);
}
