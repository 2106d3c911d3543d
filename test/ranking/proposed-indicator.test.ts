import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { proposedIndicator } from "../../shared/ranking/proposed-indicator";
import { findTables } from "../../shared/tables/find-tables";
import type { Sample } from "../../workbench/samples/sample";
import { dossierSample } from "../../workbench/samples/dossiers";
import { samples } from "../../workbench/samples/samples";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { tableOf } from "../reporting/sample-material";
import { drawnGrid } from "../support/table";

/** What a drawn table is proposed to be ranked by, behind the first indicator that its columns allow. */
function proposed(drawing: string, targeted: readonly string[] = []): string {
  const grid = drawnGrid(drawing);
  const [table] = findTables(grid);
  if (table === undefined) throw new Error("no table");
  const indicators = availableIndicators(table, grid);
  return String(indicators[0]?.id) + " > " + String(proposedIndicator({ grid, table }, indicators, targeted)?.id);
}

const APART = `
  | STT | Đơn vị | Tiếp nhận | <                    | <                   | <         |
  | ^   | ^      | Tổng số   | Trực tuyến toàn trình | Trực tuyến một phần | Trực tiếp |
  | 1   | Xã A   | 100       | 30                   | 20                  | 50        |
  | 2   | Xã B   | 80        | 10                   | 30                  | 40        |
`;

test("Vĩnh Linh is ranked by the definition that its news states, its columns name and its report speaks of", () => {
  const source = tableOf(vinhLinh, "Vĩnh Linh 5-2024");
  expect(proposedIndicator(source, availableIndicators(source.table, source.grid), [])?.id).toBe("fullAndPartOnline");
});

test("the other samples are ranked by the first indicator that their columns allow", () => {
  const first = (sample: Sample): boolean => {
    const source = tableOf(sample, sample.sheets[0]?.name ?? "");
    const indicators = availableIndicators(source.table, source.grid);
    return proposedIndicator(source, indicators, []) === indicators[0];
  };
  expect(samples.filter((sample) => sample !== vinhLinh && sample !== dossierSample).map(first)).toEqual([true, true, true, true]);
});

test("of definitions that come to the same figures in every unit the most telling one is proposed", () => {
  expect(proposed(APART)).toBe("onlineOfNew > fullAndPartOnline");
  expect(proposed(APART.replace("| 20 ", "| 0 ").replace("| 30                  | 40", "| 0  | 70").replace("| 50  ", "| 70  "))).toBe("onlineOfNew > fullOnline");
});

test("one unit with another figure, or a doubt in one of them, and they are two rates: the first is proposed", () => {
  // 20 of the 100 came by post or were carried over: of the new ones it is 50 of 80.
  expect(proposed(APART.replace("| 50  ", "| 30  "))).toBe("onlineOfNew > onlineOfNew");
  expect(proposed(APART.replace("| 50  ", "| 5x  "))).toBe("onlineOfNew > onlineOfNew");
  // Sums that are the same say nothing of the units.
  expect(proposed(APART.replace("| 40  ", "| 50  ").replace("| 50  ", "| 40  "))).toBe("onlineOfNew > onlineOfNew");
});

test("a definition that has fewer targets is not proposed", () => {
  expect(proposed(APART, ["Tỷ lệ hồ sơ trực tuyến toàn trình và một phần"])).toBe("onlineOfNew > fullAndPartOnline");
  expect(proposed(APART, ["ON-A", ""])).toBe("onlineOfNew > onlineOfNew");
  expect(proposed(APART, ["ON-D"])).toBe("onlineOfNew > fullAndPartOnline");
  expect(proposed(APART, ["Thanh toán trực tuyến"])).toBe("onlineOfNew > fullAndPartOnline");
});

test("the column of targets for the first goes with the other one, or the first stays", () => {
  const withTarget = (header: string): string => {
    const [title = "", ...rows] = APART.trim().split("\n");
    return [title.trim() + " " + header + " |", rows[0] + " ^ |", ...rows.slice(1).map((row) => row + " 50% |")].join("\n");
  };
  expect(proposed(withTarget("Chỉ tiêu trực tuyến"))).toBe("onlineOfNew > fullAndPartOnline");
  // All of the second unit are in full online: "fullOnline" would be the same rate but for its targets.
  const full = APART.replace("| 20 ", "| 0 ").replace("| 30                  | 40", "| 0  | 70").replace("| 50  ", "| 70  ");
  expect(proposed(full)).toBe("onlineOfNew > fullOnline");
  const [head = "", ...rest] = full.trim().split("\n");
  const levels = [head.trim() + " Chỉ tiêu mức độ 3, 4 |", rest[0] + " ^ |", ...rest.slice(1).map((row) => row + " 50% |")].join("\n");
  expect(proposed(levels)).toBe("onlineOfNew > fullAndPartOnline");
});

test("without an indicator nothing is proposed", () => {
  const grid = drawnGrid(APART);
  const [table] = findTables(grid);
  expect(table && proposedIndicator({ grid, table }, [], [])).toBeUndefined();
});
