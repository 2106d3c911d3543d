import { Clerk } from "./clerk";
import { fileOf } from "./xlsx-file";

let clerk: Clerk;
beforeEach(async () => {
  clerk = await Clerk.comes();
});
afterEach(() => clerk.goes());

/** A formula as Google Sheets exports it, with the value that is frozen in it. */
function exported(text: string, value: number): { formula: string; result: number } {
  return { formula: `IFERROR(__xludf.DUMMYFUNCTION("${text.replace(/"/g, '""')}"), ${value})`, result: value };
}

test("figures that Google Sheets froze in an .xlsx follow their counts again after one press, and can be taken back", async () => {
  const bytes = await fileOf([
    {
      name: "Tháng 5",
      values: [
        ["Đơn vị", "Tổng số", "Trực tuyến", "Tỷ lệ", "Đánh giá"],
        ["Xã Hòa Bình", 100, 75, exported("TYLE_TRUCTUYEN(C2:C4; B2:B4)", 0.75), exported("DAT_CHITIEU(D2; 0,5)", 1)],
        ["Xã Vạn Thạnh", 48, 12, exported('"COMPUTED_VALUE"', 0.25)],
        ["Phường Ninh Đa", 40, 33, exported('"COMPUTED_VALUE"', 0.825)],
      ],
    },
  ]);
  await clerk.opensFile("tu-google.xlsx", bytes);
  await clerk.selectsCell("C3");
  await clerk.types("24");
  await clerk.seesInCells({ C3: "24", D3: "0,25" });

  await clerk.opensTask("Sửa công thức", "Chia sẻ");
  await clerk.sees("4 công thức ở 1 trang sẽ được viết lại để tính trở lại.");
  await clerk.presses("Sửa 4 công thức");
  await clerk.sees("Đã ghi vào trang “Tháng 5”, 4 ô.");
  await clerk.seesInCells({ D2: "0,75", D3: "0,5", D4: "0,825", E2: "Đạt" });
  await clerk.sees("Không có công thức nào của Thước cần sửa.");
  await clerk.presses("Hoàn tác, trả lại nội dung cũ");
  await clerk.sees("Đã hoàn tác: 4 ô của trang “Tháng 5” trở lại như cũ.");
  await clerk.seesInCells({ D3: "0,25", D4: "0,825" });
});
