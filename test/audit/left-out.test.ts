import { DOUBTFUL as QUERY_HEADING } from "../../shared/queries/query-columns";
import { describeFinding } from "../../shared/texts/describe-finding";
import { findingEn } from "../../shared/texts/finding-en";
import { auditOf, drawnTable, findingsOf } from "./audit-drawing";

const HEAD = "| STT | Đơn vị | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến toàn trình | Số dòng chưa tính, cần rà soát |";

/** A table with the rows drawn under `HEAD`, or another header. */
function table(rows: readonly string[], head: readonly string[] = [HEAD]): string {
  return [...head, ...rows].join("\n");
}

describe("rows of dossiers that could not be counted", () => {
  test("cast doubt on each unit that has some, however few, with the cell that tells it", () => {
    expect(findingsOf(table(["| 1 | Xã A | 120 | 60 | 3 |", "| 2 | Xã B | 80 | 40 | |", "| 3 | Xã C | 0 | 0 | 12 |", "| 4 | Xã D | 90 | 30 | 0 |"]))).toEqual([
      "doubtful E2 rowsLeftOut · Xã A",
      "doubtful E4 rowsLeftOut · Xã C",
    ]);
  });

  test("are told with how many were counted, and what to do", () => {
    const { findings } = auditOf(table(["| 1 | Xã A | 120 | 60 | 3 |", "| 2 | Xã B | 80 | 40 | |"]));
    expect(findings.map(({ detail }) => detail)).toEqual([{ code: "rowsLeftOut", rows: 3, counted: 120 }]);
    expect(findings.map(({ detail }) => describeFinding(detail))).toEqual([
      "Số liệu của đơn vị chưa gồm 3 dòng hồ sơ chưa tính được (đã tính 120 hồ sơ tiếp nhận). Hãy xem các dòng đó ở bảng hồ sơ, sửa hoặc bổ sung rồi đếm lại.",
    ]);
  });

  test("are told in English as one row or several", () => {
    const said = (rows: number): string => describeFinding({ code: "rowsLeftOut", rows, counted: undefined }, findingEn);
    expect(said(1)).toMatch(/^1 row of dossiers of the unit could not be counted and is in none of its figures\./);
    expect(said(40)).toMatch(/^40 rows of dossiers of the unit could not be counted and are in none of its figures\./);
  });

  test("of the total row cast doubt on no unit, and a table without such a column has none", () => {
    expect(findingsOf(table(["| 1 | Xã A | 120 | 60 | |", "| 2 | Xã B | 80 | 40 | |", "| | Tổng cộng | 200 | 100 | 5 |"]))).toEqual([]);
    const noteHead = "| STT | Đơn vị | Tổng số hồ sơ tiếp nhận | Tiếp nhận trực tuyến toàn trình | Ghi chú |";
    expect(findingsOf(table(["| 1 | Xã A | 120 | 60 | 3 |", "| 2 | Xã B | 80 | 40 | 1 |"], [noteHead]))).toEqual([]);
  });

  test("cast doubt where the cell says nothing that is a number: nobody knows how many they are", () => {
    expect(findingsOf(table(["| 1 | Xã A | 120 | 60 | khoảng 3 |", "| 2 | Xã B | 80 | 40 | - |"]))).toEqual(["doubtful E2 unreadable approximateCount · Xã A"]);
  });
});

describe("the column that tells them is found", () => {
  const rows = ["| 1 | Xã A | 120 | 60 | 3 |", "| 2 | Xã B | 80 | 40 | |"];

  test.each([
    ["as the counted sheet writes it, without marks or in capitals too", [HEAD.replace("Số dòng chưa tính, cần rà soát", "SO DONG CHUA TINH, CAN RA SOAT")]],
    ["as the result of a query writes it", [`| stt | don_vi | tong_so_tiep_nhan | tiep_nhan_truc_tuyen_toan_trinh | ${QUERY_HEADING} |`]],
    ["under a heading that somebody has put above", ["| STT | Đơn vị | Tháng 5/2024 | < | < |", HEAD.replace("| STT | Đơn vị |", "| ^ | ^ |")]],
  ])("%s, and is never a count", (_, head) => {
    const drawing = table(rows, head);
    const { columns } = drawnTable(drawing).table;
    expect(columns.map(({ meaning }) => meaning)).toEqual(["ordinal", "unit", "receivedTotal", "receivedFullOnline", undefined]);
    expect(auditOf(drawing).findings.map(({ detail, unit }) => [detail.code, unit])).toEqual([["rowsLeftOut", "Xã A"]]);
  });
});
