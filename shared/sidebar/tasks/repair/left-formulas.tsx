import type { JSX } from "preact";
import type { FormulaLeft, FoundRepairs } from "../../../application/find-repairs";
import { cellAddress } from "../../../tables/grid";
import { addressOnSheet } from "../../../tables/single-cells";
import { useGrowingList } from "../../growing-list";
import { useRepairTexts } from "./repair-texts";

const STEP = 10;

/** The formulas that stay as they are, and why. */
export function LeftFormulas({ found }: { readonly found: FoundRepairs }): JSX.Element | null {
  const texts = useRepairTexts();
  const left = found.sheets.flatMap(({ sheet, left: cells }) => cells.map((cell) => ({ ...cell, sheet })));
  const { shown, more } = useGrowingList(left.length, STEP);
  if (left.length === 0) return null;
  const sentence = ({ sheet, row, column, because, functions }: FormulaLeft & { readonly sheet: string }): string => {
    const cell = addressOnSheet(sheet, cellAddress(row, column));
    return because === "locked" ? texts.leftLocked(cell) : texts.leftForeign(cell, functions.join(", "));
  };
  return (
    <section>
      <h2>{texts.left}</h2>
      <ul class="plain">
        {left.slice(0, shown).map((cell) => (
          <li key={`${cell.sheet} ${cell.row},${cell.column}`}>{sentence(cell)}</li>
        ))}
      </ul>
      {more}
    </section>
  );
}
