import { isScorePart, type Measure } from "../ranking/scorecard";
import { columnLetters } from "../tables/grid";
import type { UnitTable } from "../tables/unit-table";
import { meaningsVi } from "../texts/meanings-vi";
import { printedDefinition } from "./printed-definition";
import type { PrintedDefinition } from "./report-sheet";

/** The name and the printed definition of an indicator or of points. */
export function measureDefinition({ of }: Pick<Measure, "of">, table: UnitTable): PrintedDefinition {
  if (!isScorePart(of)) return printedDefinition(of, table);
  const header = table.columns.find(({ column }) => column === of.column)?.header ?? "";
  return {
    name: meaningsVi[of.meaning],
    text:
      "số điểm ở cột " + columnLetters(of.column) + (header === "" ? "" : " “" + header + "”") + " chia cho điểm tối đa " +
      String(of.most).replace(".", ",") + ".",
  };
}
