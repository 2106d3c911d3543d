import { Workbook } from "@cj-tech-master/excelts";
import { Clerk } from "./clerk";

jest.setTimeout(120_000);

/** The units of a saved ranking sheet: rank, name, online, total, rate to four places, verdict. */
async function rankedUnits(bytes: Buffer, sheet: string): Promise<unknown[][]> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const units: unknown[][] = [];
  workbook.getWorksheet(sheet)?.eachRow((row) => {
    const [rank, name, online, total] = [1, 2, 3, 4].map((column) => row.getCell(column).value);
    const [rate, verdict] = [5, 7].map((column) => (row.getCell(column).value as { result?: unknown } | null)?.result);
    if (typeof rank === "number") units.push([rank, name, online, total, Number(Number(rate).toFixed(4)), verdict]);
  });
  return units;
}

test("a clerk computes rates, ranks the communes, takes it back, ranks again and sends the file", async () => {
  const clerk = await Clerk.comes();
  await clerk.opensSample("Vạn Ninh, tháng 6/2024");
  await clerk.selectsCell("D5");
  await clerk.types("=TYLE_TRUCTUYEN(C5:C20;B5:B20)");
  await clerk.seesInCells({ D6: "57,77%", D7: "50,00%", D9: "54,40%", D15: "Không phát sinh", D20: "48,31%" });

  await clerk.presses("Đọc lại vùng đang chọn");
  await clerk.presses("Xếp hạng ra trang mới");
  await clerk.sees("Đã ghi trang “Xếp hạng Vạn Ninh 22-5-2024”.");
  await clerk.seesSheets(["Vạn Ninh 22-5-2024", "Xếp hạng Vạn Ninh 22-5-2024", "Nhật ký Thước"]);

  await clerk.presses("Hoàn tác, bỏ trang mới");
  await clerk.seesSheets(["Vạn Ninh 22-5-2024", "Nhật ký Thước"]);

  await clerk.presses("Xếp hạng ra trang mới");
  await clerk.seesSheets(["Vạn Ninh 22-5-2024", "Nhật ký Thước", "Xếp hạng Vạn Ninh 22-5-2024"]);
  await clerk.sees("Đã ghi trang “Xếp hạng Vạn Ninh 22-5-2024”.");
  const { name, bytes } = await clerk.savesFile();
  expect(name).toBe("Vạn Ninh, tháng 6-2024.xlsx");
  expect(await rankedUnits(bytes, "Xếp hạng Vạn Ninh 22-5-2024")).toEqual([
    [1, "Xã Đại Lãnh", 238, 412, 0.5777, "Đạt"],
    [2, "Xã Vạn Lương", 655, 1204, 0.544, "Đạt"],
    [3, "Xã Vạn Hưng", 341, 655, 0.5206, "Đạt"],
    [4, "Xã Vạn Bình", 249, 498, 0.5, "Đạt"],
    [5, "Xã Vạn Phú", 364, 730, 0.4986, "Chưa đạt"],
    [1, "Xã Vạn Thắng", 301, 812, 0.3707, "Đạt"],
    [2, "Xã Xuân Sơn", 52, 154, 0.3377, "Đạt"],
    [3, "Xã Vạn Phước", 122, 389, 0.3136, "Đạt"],
    [4, "Xã Vạn Khánh", 131, 436, 0.3005, "Đạt"],
    [5, "Xã Vạn Long", 113, 377, 0.2997, "Chưa đạt"],
    [6, "Xã Vạn Thọ", 71, 268, 0.2649, "Chưa đạt"],
  ]);
  await clerk.goes();
});
