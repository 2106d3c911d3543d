import { Workbook } from "@cj-tech-master/excelts";
import { Clerk } from "./clerk";

jest.setTimeout(120_000);

/** The communes of a saved assessment: name, registered level, both counts, verdict, both shortfalls. */
async function judgedCommunes(bytes: Buffer, sheet: string): Promise<unknown[][]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const communes: unknown[][] = [];
  workbook.getWorksheet(sheet)?.eachRow((row) => {
    const [place, name, level, online, all] = [1, 2, 3, 4, 5].map((column) => row.getCell(column).value);
    const live = [8, 9, 10].map((column) => (row.getCell(column).value as { result?: unknown } | null)?.result);
    if (typeof place === "number") communes.push([name, level, online, all, ...live]);
  });
  return communes;
}

test("a clerk of Vạn Ninh judges the communes by their registered levels, sends the annex, and a typed minimum judges anew", async () => {
  const clerk = await Clerk.comes();
  await clerk.opensSample("Vạn Ninh, tháng 6/2024");
  await clerk.opensTask("Tiêu chí nông thôn mới");
  await clerk.sees("11 đơn vị được đánh giá: đạt 8, chưa đạt 3; 1 không phát sinh; 1 không phải xã.");
  await clerk.presses("Ghi đánh giá ra trang mới");
  await clerk.sees("Đã ghi trang “Đánh giá NTM Vạn Ninh 22-5-2024”.");
  await clerk.seesSheets(["Vạn Ninh 22-5-2024", "Đánh giá NTM Vạn Ninh 22-5-2024", "Nhật ký Thước"]);
  await clerk.seesInCells({
    A1: "Tỷ lệ hồ sơ giải quyết trực tuyến trên tổng số hồ sơ giải quyết thủ tục hành chính của xã, từ ngày 01/01/2024 đến ngày 22/05/2024",
    B10: "Xã Vạn Phú",
    F10: "49,86%",
    G10: "50%",
    H10: "Chưa đạt",
    H12: "Chưa đạt",
  });

  const { bytes } = await clerk.savesFile();
  const [advanced, standard] = ["Xã nông thôn mới nâng cao", "Xã nông thôn mới"];
  expect(await judgedCommunes(bytes, "Đánh giá NTM Vạn Ninh 22-5-2024")).toEqual([
    ["Xã Đại Lãnh", advanced, 238, 412, "Đạt", 0, 0],
    ["Xã Vạn Bình", advanced, 249, 498, "Đạt", 0, 0],
    ["Xã Vạn Hưng", advanced, 341, 655, "Đạt", 0, 0],
    ["Xã Vạn Lương", advanced, 655, 1204, "Đạt", 0, 0],
    ["Xã Vạn Phú", advanced, 364, 730, "Chưa đạt", 1, 2],
    ["Xã Vạn Khánh", standard, 131, 436, "Đạt", 0, 0],
    ["Xã Vạn Long", standard, 113, 377, "Chưa đạt", 1, 1],
    ["Xã Vạn Phước", standard, 122, 389, "Đạt", 0, 0],
    ["Xã Vạn Thắng", standard, 301, 812, "Đạt", 0, 0],
    ["Xã Vạn Thọ", standard, 71, 268, "Chưa đạt", 10, 14],
    ["Xã Xuân Sơn", standard, 52, 154, "Đạt", 0, 0],
  ]);

  await clerk.selectsCell("G3");
  await clerk.types("25%");
  await clerk.seesInCells({ G12: "25%", H12: "Đạt", H15: "Đạt", H10: "Chưa đạt" });
  await clerk.goes();
});
