import { Failure } from "../../shared/domain/failure";
import { targetShare } from "../../shared/domain/target";
import { readTargetTable } from "../../shared/tables/read-target-table";
import { resolveTarget } from "../../shared/tables/resolve-target";

const HEADER = ["Chỉ số", "Khối / loại đơn vị", "Đơn vị", "Chỉ tiêu tối thiểu", "Văn bản", "Từ ngày", "Đến ngày"];

/** The share, or the code of the failure. */
function resolved(unit: string, rows: readonly (readonly unknown[])[], indicator = ""): number | string {
  try {
    return targetShare(resolveTarget(readTargetTable([HEADER, ...rows]), unit, indicator));
  } catch (error) {
    if (error instanceof Failure) return error.detail.code;
    throw error;
  }
}

const general = ["", "", "", "45%"];

describe("a target table", () => {
  it.each([
    ["Xã A", "Cấp xã", 0.25],
    ["Xã A", "Khối xã", 0.25],
    ["Xã A", "Các xã", 0.25],
    ["Phường B", "Cấp xã", 0.25],
    ["Phường B", "Các xã", 0.45],
    ["Phường B", "Xã, phường, thị trấn", 0.25],
    ["Thị xã Ninh Hòa", "Cấp huyện", 0.25],
    ["Thị xã Ninh Hòa", "Xã", 0.45],
    ["Sở Y tế", "Sở, ban, ngành", 0.25],
    ["Thanh tra tỉnh", "Sở, ban, ngành", 0.25],
    ["Sở Y tế", "Cấp xã", 0.45],
    ["Vạn Phú", "Xã", "groupUnclear"],
    ["Xã A", "Vùng cao", "groupUnclear"],
  ])("gives %s under a row for %j and one for all: %p", (unit, group, expected) => {
    expect(resolved(unit, [["", group, "", "25%"], general])).toBe(expected);
  });

  it("lets a row that names the unit win over an unclear group", () => {
    expect(resolved("Vạn Phú", [["", "Vùng cao", "", "25%"], ["", "", "Vạn Phú", "30%"], general])).toBe(0.3);
  });

  it.each<[string, unknown, unknown]>([
    ["text", "01/01/2023", "01/01/2024"],
    ["serials", 44927, 45292.5],
    ["dates", new Date(2023, 0, 1), new Date(2024, 0, 1)],
    ["text and dates", "01/01/2023", new Date(2024, 0, 1)],
  ])("lets the later date win, written as %s", (_, earlier, later) => {
    const rows = [["", "", "", "40%", "", earlier], ["", "", "", "45%", "", later]];
    expect(resolved("Sở Y tế", rows)).toBe(0.45);
  });

  it("leaves out a row that had ended before the latest one began", () => {
    const ended = ["", "", "", "40%", "", "", "31/12/2020"];
    expect(resolved("Sở Y tế", [ended, ["", "", "", "35%", "", "01/01/2024"]])).toBe(0.35);
  });

  it("refuses a date that cannot be read, and a header with two targets", () => {
    expect(resolved("Sở Y tế", [["", "", "", "40%", "", "quý I"]])).toBe("badTargetTable");
    expect(() => readTargetTable([["Đơn vị", "Chỉ tiêu năm 2023", "Chỉ tiêu năm 2024"]])).toThrow("badTargetTable");
  });
});
