import { withoutNoise } from "../domain/decimal";
import { Failure, failureAt } from "../domain/failure";
import { competitionRanks, type RankOrder } from "../domain/ranking";
import { unitKey } from "../tables/unit-name";
import { describeFunctionFailure } from "../texts/describe-function-failure";
import { defineFunction } from "./define-function";
import type { CellInput, CellResult } from "./sheet-function";
import { optionalRange, range } from "./parameter";
import { shapeOf, shapeText } from "./read-arguments";
import { choiceOf, rateOfCell, textOf, valueOf } from "./read-cell";
import { ROW_FAILURE_PREFIX } from "./result-text";

const ORDERS: readonly (readonly [string, RankOrder])[] = [
  ["giảm dần", "descending"],
  ["tăng dần", "ascending"],
];

/** Competition ranks of a column, inside each peer group when groups are given. */
export const xephangDonvi = defineFunction({
  name: "XEPHANG_DONVI",
  summary: {
    vi: "Thứ hạng của từng đơn vị trong cột giá trị, theo khối nếu có.",
    en: "Rank of each unit in a column of values, inside its peer group when groups are given.",
  },
  remarks: {
    vi: "Đồng hạng thì cùng hạng và bỏ qua hạng kế tiếp: 1, 1, 3. Ô trống và “Không phát sinh” không có hạng. Khi có vùng khối thì mỗi dòng có giá trị phải có tên khối. Nếu trong cột có số viết kèm %, các số khác cũng được hiểu là tỷ lệ. Một ô lỗi chỉ làm lỗi dòng của nó.",
    en: "Ties share a rank and the next rank is skipped: 1, 1, 3. Blanks and “Không phát sinh” have no rank. With groups, each row that has a value must name its group. If a number in the column carries a %, the others are read as rates too. A bad cell spoils only its own row.",
  },
  parameters: {
    values: range("gia_tri", { vi: "Vùng tỷ lệ hoặc điểm.", en: "Range of rates or scores." }, (cells) => cells),
    groups: optionalRange(
      "khoi",
      { vi: "Vùng tên khối, cùng kích thước với vùng giá trị.", en: "Range of peer groups, of the same size." },
      (cells) => cells,
    ),
    order: optionalRange(
      "chieu",
      { vi: "“giảm dần” (mặc định) hoặc “tăng dần”.", en: "“giảm dần” (descending, the default) or “tăng dần” (ascending)." },
      (cells) => choiceOf(cells?.[0]?.[0], ORDERS),
    ),
  },
  calculate: ({ values, groups, order }) => {
    checkShapes(values, groups);
    const results: CellResult[][] = values.map((row) => row.map(() => ""));
    for (const members of peerGroups(values, groups, results).values()) {
      const ranks = competitionRanks(members, (first, second) =>
        order === "descending" ? second.value - first.value : first.value - second.value,
      );
      members.forEach(({ row, column }, index) => {
        (results[row] as CellResult[])[column] = ranks[index] as number;
      });
    }
    const single = values.length === 1 && values[0]?.length === 1;
    return single ? (results[0]?.[0] ?? "") : results;
  },
  examples: [
    { args: [[[0.9], [0.8], [0.9], [0.7]]], result: [[1], [3], [1], [4]] },
    { args: [[["93,57"], ["93,57"], ["93,38"], [""]]], result: [[1], [1], [3], [""]] },
    {
      args: [[[0.9], [0.8], [0.7], [0.6]], [["Sở"], ["Xã"], ["Sở"], ["xã"]]],
      result: [[1], [1], [2], [2]],
    },
    { args: [[["93,5%"], [94], ["92%"]]], result: [[2], [1], [3]] },
    {
      args: [[[0.5], [0.6], [0.7]], [["Sở"], [""], ["Sở"]]],
      result: [[2], ["Lỗi: Tham số khoi: Chưa có giá trị. Hãy nhập giá trị này."], [1]],
    },
    { args: [[[3], [1], [2]], null, "tăng dần"], result: [[3], [1], [2]] },
    { args: [[[0.5], ["Không phát sinh"], [0.6]]], result: [[2], [""], [1]] },
    { args: [[[0.5], [0.6]], [["Sở"]]], fails: "shapesDiffer" },
    { args: [[[1], [2]], null, "ngẫu nhiên"], fails: "unknownChoice" },
  ],
});

interface Member {
  readonly row: number;
  readonly column: number;
  readonly value: number;
}

function checkShapes(values: CellInput[][], groups: CellInput[][] | undefined): void {
  if (groups === undefined) return;
  const [first, second] = [shapeText(shapeOf(values)), shapeText(shapeOf(groups))];
  if (first !== second) throw new Failure({ code: "shapesDiffer", first, second }, "khoi");
}

/** Members of each peer group; what cannot be read is written into `results` as the failure of its row. */
function peerGroups(
  values: CellInput[][],
  groups: CellInput[][] | undefined,
  results: CellResult[][],
): Map<string, Member[]> {
  const members = new Map<string, Member[]>();
  const read = values.flat().some(isPercentText) ? rateOfCell : valueOf;
  values.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      try {
        const value = read(cell);
        if (typeof value !== "number") return;
        const key = groups === undefined ? "" : groupKey(groups[row]?.[column]);
        const peers = members.get(key) ?? [];
        peers.push({ row, column, value: withoutNoise(value) });
        members.set(key, peers);
      } catch (error) {
        if (!(error instanceof Failure)) throw error;
        (results[row] as CellResult[])[column] = ROW_FAILURE_PREFIX + describeFunctionFailure(failureAt("gia_tri", error));
      }
    }),
  );
  return members;
}

/** Groups written alike but for spacing, case or tone position are one. Desktop Excel hands a blank cell over as 0. */
function groupKey(cell: CellInput): string {
  const name = cell === 0 ? "" : textOf(cell);
  if (name === "") throw new Failure({ code: "missingValue" }, "khoi");
  const { type, core } = unitKey(name);
  return type + " " + core;
}

function isPercentText(cell: CellInput): boolean {
  return typeof cell === "string" && cell.trim().endsWith("%");
}
