import { customIndicator } from "../../shared/ranking/fit-indicator";
import { targetColumnFor } from "../../shared/ranking/fit-target";
import type { IndicatorId } from "../../shared/domain/indicator";
import type { FittedIndicator } from "../../shared/ranking/ranking";
import type { TableColumn } from "../../shared/tables/unit-table";

const targets = (...headers: string[]): TableColumn[] =>
  headers.map((header, column) => ({ column, header, meaning: "target", confidence: 1 }));
const indicator = (id: IndicatorId | "custom"): FittedIndicator => ({ ...customIndicator([1], [2]), id });
const DUC_THO = targets("Chỉ tiêu trực tuyến", "Chỉ tiêu số hoá", "Chỉ tiêu thanh toán trực tuyến");

describe("targetColumnFor", () => {
  it.each([
    ["onlineOfReceived", "Chỉ tiêu trực tuyến"],
    ["digitizedInputs", "Chỉ tiêu số hoá"],
    ["paidOnline", "Chỉ tiêu thanh toán trực tuyến"],
  ] as const)("takes the target of %s where the table has several", (id, header) => {
    expect(targetColumnFor(indicator(id), DUC_THO)?.header).toBe(header);
  });

  it("never takes the target of another indicator", () => {
    expect(targetColumnFor(indicator("onTime"), DUC_THO)).toBeUndefined();
    expect(targetColumnFor(indicator("onlineOfReceived"), targets("Chỉ tiêu số hóa"))).toBeUndefined();
  });

  it("takes the only target that speaks of nothing in particular", () => {
    expect(targetColumnFor(indicator("onTime"), targets("Chỉ tiêu tối thiểu"))?.column).toBe(0);
    expect(targetColumnFor(indicator("custom"), targets("Chỉ tiêu"))?.column).toBe(0);
  });

  it("takes a target for a maximum only where its header says so", () => {
    expect(targetColumnFor(indicator("late"), targets("Chỉ tiêu"))).toBeUndefined();
    expect(targetColumnFor(indicator("late"), targets("Chỉ tiêu tối thiểu"))).toBeUndefined();
    expect(targetColumnFor(indicator("late"), targets("Chỉ tiêu", "Chỉ tiêu quá hạn"))?.column).toBe(1);
  });

  it("proposes none where two cannot be told apart", () => {
    expect(targetColumnFor(indicator("onTime"), targets("Chỉ tiêu năm", "Chỉ tiêu quý"))).toBeUndefined();
  });
});
