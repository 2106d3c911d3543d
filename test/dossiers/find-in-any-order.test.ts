import fc from "fast-check";
import { findDossierTable } from "../../shared/dossiers/find-dossier-table";
import type { CellValue } from "../../shared/tables/grid";
import { gridOf } from "../support/table";

type Column = readonly [header: string, cells: readonly CellValue[]];

/** One column for each field, as an export has them. */
const core: readonly Column[] = [
  ["Mã hồ sơ", ["H1-250102-01", "H1-250102-02", "H1-250102-03"]],
  ["Đơn vị giải quyết", ["UBND xã A", "UBND phường B", "Sở Y tế"]],
  ["Mã TTHC", ["1.004203", "1.000094", "2.000815"]],
  ["Lĩnh vực", ["Đất đai", "Hộ tịch", "Y tế"]],
  ["Hình thức nộp", ["Trực tuyến", "Trực tiếp", "BCCI"]],
  ["Ngày tiếp nhận", ["02/01/2025", "03/01/2025", "03/01/2025 08:00"]],
  ["Ngày hẹn trả", ["05/01/2025", "", "09/01/2025"]],
  ["Ngày kết thúc xử lý", ["04/01/2025", "", ""]],
  ["Trạng thái hồ sơ", ["Đã trả kết quả", "Đang xử lý", "Yêu cầu thực hiện nghĩa vụ tài chính"]],
  ["Số hóa thành phần hồ sơ", ["Đã số hóa", "Chưa số hóa", ""]],
  ["Số hóa kết quả", ["Có", "", ""]],
  ["Nghĩa vụ tài chính", ["Có", "Không", "Có"]],
  ["Hình thức thanh toán", ["Tiền mặt", "", "Thanh toán trực tuyến"]],
  ["Thanh toán trực tuyến", ["", "", "X"]],
  ["Biên lai điện tử", ["X", "", ""]],
];

/** Columns that are none of these fields, or stand behind one that is. */
const others: readonly Column[] = [
  ["STT", [1, 2, 3]],
  ["Chủ hồ sơ", ["Trần A", "Trần B", "Trần C"]],
  ["Số CCCD", ["012345678901", "012345678902", "012345678903"]],
  ["Ngày sinh", ["01/01/1980", "01/01/1981", "01/01/1982"]],
  ["Ghi chú", ["", "nộp lại", ""]],
  ["Đơn vị tiếp nhận", ["Trung tâm PVHCC", "Trung tâm PVHCC", "Trung tâm PVHCC"]],
  ["Phòng ban", ["Một cửa", "Một cửa", "Một cửa"]],
  ["Tên thủ tục hành chính", ["Thủ tục A", "Thủ tục B", "Thủ tục C"]],
  ["Ngày nộp", ["01/01/2025", "02/01/2025", "02/01/2025"]],
  ["Ngày trả kết quả", ["05/01/2025", "", ""]],
  ["Ngày bổ sung", ["", "04/01/2025", ""]],
  ["Hình thức nhận kết quả", ["Trực tiếp", "Trực tuyến", "BCCI"]],
  ["Mức độ DVC", ["Toàn trình", "Một phần", "Toàn trình"]],
  ["Tình trạng hạn", ["Đúng hạn", "Trong hạn", "Quá hạn"]],
  ["Số ngày quá hạn", [0, 0, 2]],
  ["Số lượng hồ sơ (bộ)", [1, 1, 2]],
  ["", ["", "", ""]],
];

function fieldsOf(columns: readonly Column[], above: readonly CellValue[]): unknown {
  const rows = [0, 1, 2].map((row) => columns.map(([, cells]) => cells[row] ?? ""));
  const found = findDossierTable(gridOf([above, columns.map(([header]) => header), ...rows]));
  if (found.is === "none") return found.reason;
  return Object.fromEntries([...found.columns].sort().map(([field, column]) => [field, columns[column]?.[0]]));
}

describe("The same columns give the same fields", () => {
  const expected = {
    area: "Lĩnh vực",
    channel: "Hình thức nộp",
    dossierId: "Mã hồ sơ",
    due: "Ngày hẹn trả",
    eReceipt: "Biên lai điện tử",
    feeDue: "Nghĩa vụ tài chính",
    inputsDigitized: "Số hóa thành phần hồ sơ",
    paidOnline: "Thanh toán trực tuyến",
    payment: "Hình thức thanh toán",
    procedure: "Mã TTHC",
    received: "Ngày tiếp nhận",
    resolved: "Ngày kết thúc xử lý",
    resultDigitized: "Số hóa kết quả",
    status: "Trạng thái hồ sơ",
    unit: "Đơn vị giải quyết",
  };

  test("in whatever order they stand, whatever other columns stand between them, below a title or not", () => {
    const shuffled = fc
      .subarray([...others])
      .chain((extra) => fc.shuffledSubarray([...core, ...extra], { minLength: core.length + extra.length }));
    const title = fc.constantFrom<readonly CellValue[]>([], ["DANH SÁCH HỒ SƠ TIẾP NHẬN THEO NGÀY"]);
    fc.assert(
      fc.property(shuffled, title, (columns, above) => {
        expect(fieldsOf(columns, above)).toEqual(expected);
      }),
    );
  });
});
