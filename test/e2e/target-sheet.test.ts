import { Clerk } from "./clerk";
import { fileOf } from "./xlsx-file";

jest.setTimeout(120_000);

/** Counts are made up, but for those of the whole province: 5.311 of 17.779 (Khánh Hòa, April 2020). */
const RESULTS = {
  name: "Tháng 4-2020",
  values: [
    ["KẾT QUẢ TIẾP NHẬN HỒ SƠ TRỰC TUYẾN THÁNG 4/2020"],
    ["Đơn vị", "Tổng số hồ sơ của TTHC trong danh mục", "Hồ sơ nộp trực tuyến của TTHC trong danh mục"],
    ["Sở Công Thương", 17779, 5311],
    ["Sở Y tế", 100, 40],
    ["UBND huyện Vạn Ninh", 200, 70],
    ["UBND huyện Khánh Sơn", 100, 30],
    ["UBND huyện Khánh Vĩnh", 100, 29],
  ],
};

test("a clerk makes the sheet “Chỉ tiêu” from the preset of Khánh Hòa and ranks each unit by its own target", async () => {
  const clerk = await Clerk.comes();
  await clerk.opensFile("Khánh Hòa.xlsx", await fileOf([RESULTS]));
  await clerk.opensTask("Bảng chỉ tiêu");
  await clerk.chooses("Lập trang từ", /^Khánh Hòa năm 2020/);
  await clerk.presses("Lập trang “Chỉ tiêu”");
  await clerk.sees("Đã ghi trang “Chỉ tiêu”.");
  await clerk.seesSheets([RESULTS.name, "Chỉ tiêu", "Nhật ký Thước"]);

  await clerk.choosesSheet(RESULTS.name);
  await clerk.opensView("Xếp hạng");
  await clerk.presses("Đọc lại vùng đang chọn");
  await clerk.chooses("Chỉ tiêu", "Theo trang “Chỉ tiêu”");
  await clerk.sees("Dùng chỉ tiêu có hiệu lực ngày 30/04/2020.");
  await clerk.sees(/5 đơn vị được xếp hạng, đạt 3, chưa đạt 2/);
  await clerk.presses("Xếp hạng ra trang mới");
  await clerk.sees(`Đã ghi trang “Xếp hạng ${RESULTS.name}”.`);
  // The published example: 45% for this department, 2,690 dossiers to be turned or 4,891 new ones.
  await clerk.sees(/2\.690/);
  await clerk.sees(/4\.891/);
  await clerk.goes();
});

test("a clerk who opens the sample of Khánh Hòa ranks it by its sheet “Chỉ tiêu”: what the decision counts, its targets", async () => {
  const clerk = await Clerk.comes();
  await clerk.opensSample("Khánh Hòa, năm 2020");
  await clerk.opensView("Xếp hạng");
  await clerk.chooses("Chỉ số", "Trực tuyến / thủ tục trong danh mục");
  await clerk.chooses("Chỉ tiêu", "Theo trang “Chỉ tiêu”");
  await clerk.sees("Dùng chỉ tiêu có hiệu lực ngày 30/04/2020.");
  await clerk.sees(/32 đơn vị được xếp hạng, đạt 12, chưa đạt 20/);
  await clerk.presses("Xếp hạng ra trang mới");
  await clerk.sees("Đã ghi trang “Xếp hạng Khánh Hòa 4-2020”.");
  await clerk.goes();
});
