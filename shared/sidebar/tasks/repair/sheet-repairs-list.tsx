import type { JSX } from "preact";
import type { FormulaRepair, SheetRepairs } from "../../../application/find-repairs";
import type { Host } from "../../../application/workbook";
import { shownWithSemicolons } from "../../../formulas/typed-formula";
import { cellAddress, type CellValue } from "../../../tables/grid";
import { showCount } from "../../../texts/show-number";
import { useGrowingList } from "../../growing-list";
import type { Panel } from "../../panel";
import { TickBox } from "../../tick-box";
import { useRepairTexts } from "./repair-texts";

interface SheetRepairsListProps {
  readonly found: SheetRepairs;
  /** Whether the sheet is to be repaired. */
  readonly taken: boolean;
  readonly onTake: (take: boolean) => void;
  readonly panel: Panel;
  readonly host: Host | undefined;
}

const STEP = 20;

/** The formulas of one sheet: what stands there, what it shows, and what it becomes. */
export function SheetRepairsList({ found, taken, onTake, panel, host }: SheetRepairsListProps): JSX.Element | null {
  const texts = useRepairTexts();
  const { sheet, repairs, hidden } = found;
  const { shown, more } = useGrowingList(repairs.length, STEP);
  if (repairs.length === 0) return null;
  return (
    <section class="repairs">
      <TickBox ticked={taken} onTick={onTake}>
        {texts.takeSheet(sheet, showCount(repairs.length))}
        {hidden && <span class="minor"> ({texts.hidden})</span>}
      </TickBox>
      <ul>
        {repairs.slice(0, shown).map((repair) => (
          <RepairItem key={`${repair.row},${repair.column}`} repair={repair} sheet={sheet} panel={panel} host={host} />
        ))}
      </ul>
      {more}
    </section>
  );
}

/** A value as the cell shows it, more or less: numbers with a decimal comma, as many places as they have. */
function shown(value: CellValue): string {
  return typeof value === "number" ? String(value).replace(".", ",") : String(value);
}

interface RepairItemProps extends Pick<SheetRepairsListProps, "panel" | "host"> {
  readonly repair: FormulaRepair;
  readonly sheet: string;
}

function RepairItem({ repair, sheet, panel, host }: RepairItemProps): JSX.Element {
  const texts = useRepairTexts();
  const { row, column, before, after, value, because } = repair;
  const address = cellAddress(row, column);
  const asTyped = (formula: string): string =>
    host?.argumentSeparator === "," ? formula : shownWithSemicolons(formula);
  return (
    <li class="repair">
      <p>
        <button
          type="button"
          class="link"
          aria-label={texts.show(address)}
          onClick={() => void panel.show(sheet, { row, column, rows: 1, columns: 1 })}
        >
          {address}
        </button>{" "}
        <span class="minor">
          {texts.because[because]}, {value === "" ? texts.blank : texts.shows(shown(value))}
        </span>
      </p>
      <dl>
        <dt>{texts.was}</dt>
        <dd>
          <code>{before}</code>
        </dd>
        <dt>{texts.becomes}</dt>
        <dd>{after === "" ? texts.cleared : <code>{asTyped(after)}</code>}</dd>
      </dl>
    </li>
  );
}
