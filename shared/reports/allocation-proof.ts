import { targetShare, type Target } from "../domain/target";
import type { WeighedTargets } from "../domain/weighed-targets";
import { cellAddress } from "../tables/grid";
import { rateDecimals, targetDecimals } from "../texts/show-number";
import { AT, weightedSum } from "./allocation-columns";
import { percentFormat } from "./ranking-columns";
import type { ColourRule, Look, PrintedDefinition, ReportCell } from "./report-sheet";
import type { SheetBuilder } from "./sheet-builder";

const HEADING: Look = { bold: true };
const FIGURE: Look = { border: true };
const TO_CHANGE: Look = { fill: "#FFF2CC", border: true, bold: true };

/** Where the table stands: its first and last row of units, and its row of sums. */
export interface AllocationPlace {
  readonly first: number;
  readonly last: number;
  readonly total: number;
}

/**
 * The proof under the table, line by line with a figure in the column of the targets, all live: the parent's target
 * (which may be changed there), what the targets come to, the verdict, and how many dossiers are above or short.
 *
 * @returns the colours of the verdict.
 */
export function addAllocationProof(
  sheet: SheetBuilder,
  { first, last, total }: AllocationPlace,
  weighed: WeighedTargets,
  parent: Target,
  noun: string,
  definition: PrintedDefinition,
): ColourRule[] {
  const wholes = cellAddress(total, AT.whole);
  sheet.add();
  sheet.add(["Chứng minh bảo đảm chỉ tiêu của cấp trên (số " + noun + " như kỳ trước)"], HEADING);
  const target = line(sheet, "Chỉ tiêu cấp trên giao, tối thiểu (sửa được, phần dưới tính lại)", targetShare(parent));
  sheet.targets(target, AT.target, 1, 1, percentFormat(targetDecimals(parent)));
  sheet.look(target, AT.target, 1, 1, TO_CHANGE);
  const excess = "ROUND(" + weightedSum(first, last) + "-" + cellAddress(target, AT.target) + "*" + wholes + ",8)";

  const weighted = line(sheet, "Bình quân gia quyền các chỉ tiêu: tổng (4)×(6) chia cho tổng (4)", {
    formula: "=" + cellAddress(total, AT.target),
    value: weighed.share,
  });
  sheet.rates(weighted, AT.target, 1, 1, percentFormat(rateDecimals(weighed.share, parent)), definition);
  const verdict = line(sheet, "So với chỉ tiêu cấp trên giao", {
    formula: "=IF(" + excess + '>=0,"Đạt","Chưa đạt")',
    value: weighed.met ? "Đạt" : "Chưa đạt",
  });
  const spare = line(sheet, "Số " + noun + " dư (+) hoặc thiếu (-) so với chỉ tiêu cấp trên giao", {
    formula: "=IF(" + excess + ">=0,ROUNDDOWN(" + excess + ",0),-ROUNDUP(-" + excess + ",0))",
    value: weighed.met ? weighed.surplus : -weighed.missing,
  });
  sheet.format(spare, AT.target, 1, 1, "+0;-0;0");
  const whole = line(sheet, "Làm tròn lên từng " + noun + ": tổng (8) chia cho tổng (4)", {
    formula: "=IF(" + wholes + '=0,"Không phát sinh",' + cellAddress(total, AT.dossiers) + "/" + wholes + ")",
    value: weighed.dossiers / weighed.whole,
  });
  sheet.rates(whole, AT.target, 1, 1, percentFormat(rateDecimals(weighed.dossiers / weighed.whole, parent)), definition);
  sheet.look(verdict, AT.target, 1, 1, { align: "right" });
  const area = { row: verdict, column: AT.target, rows: 1, columns: 1 };
  return [
    { area, text: "Đạt", colour: "#0B5A0B", fill: "#DFF6DD" },
    { area, text: "Chưa đạt", colour: "#8A1F11", fill: "#FDE7E9" },
  ];
}

/** A line with its figure in the column of the targets; gives its row. */
function line(sheet: SheetBuilder, label: string, figure: ReportCell): number {
  const row = sheet.add([label, "", "", "", "", figure]);
  sheet.look(row, AT.target, 1, 1, FIGURE);
  return row;
}
