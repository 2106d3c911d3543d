import { counts, list } from "../sidebar/procedure-books";
import { Clerk } from "./clerk";
import { fileOf } from "./xlsx-file";

jest.setTimeout(120_000);

let clerk: Clerk;
beforeEach(async () => {
  clerk = await Clerk.comes();
});
afterEach(() => clerk.goes());

/** Types over a cell, sees what the grid itself works out, and types the old content again. */
async function triesIn(cell: string, { content, old }: { content: string; old: string }, shown: Readonly<Record<string, string>>): Promise<void> {
  await clerk.selectsCell(cell);
  await clerk.types(content);
  await clerk.seesInCells(shown);
  await clerk.selectsCell(cell);
  await clerk.types(old);
}

test("a clerk of Đức Thọ judges the communes by three indicators at once, and the sheet judges anew what is typed over", async () => {
  await clerk.opensSample("Đức Thọ, năm 2024");
  await clerk.opensTask("Nhiều chỉ số cùng lúc");
  await clerk.presses("Ghi bảng đánh giá ra trang mới");
  await clerk.sees("Đã ghi trang “Xếp hạng nhiều chỉ số");
  const first = { B6: "Thị trấn Đức Thọ", E6: "73,90%", G6: "Đạt", R6: "Đạt", S6: "3/3", T6: "72,04", E22: "56,97%" };
  await clerk.seesInCells({ ...first, B7: "Xã Quang Vĩnh", Q7: "Chưa đạt", S7: "2/3", E21: "Cần xem lại", T21: "Cần xem lại" });
  const less = { E6: "59,75%", G6: "Chưa đạt", R6: "Chưa đạt", S6: "2/3", T6: "67,33", E22: "54,90%" };
  await triesIn("C6", { content: "190", old: "235" }, less);
  await clerk.seesInCells(first);
});

test("a clerk of Vạn Ninh sees what communes are short of by the end of the year, and one dossier more closes a gap", async () => {
  await clerk.opensSample("Vạn Ninh, tháng 6/2024");
  await clerk.opensTask("Còn thiếu và tiến độ");
  await clerk.sees("11 đơn vị có chỉ tiêu: 8 đã đạt, 3 chưa đạt.");
  await clerk.presses("Ghi ra trang mới");
  await clerk.sees("Đã ghi trang “Tiến độ Vạn Ninh 22-5-2024”.");
  const phu = { B15: "Xã Vạn Phú", F15: "49,86%", H15: "1", I15: "2", J15: "1.138,4", K15: "50,09%", N15: "Chưa đạt" };
  await clerk.seesInCells({ ...phu, G11: "143", G12: "223", H25: "12", I25: "17" });
  const more = { F15: "50,00%", H15: "0", I15: "0", K15: "50,00%", N15: "Đạt", H25: "11", I25: "15" };
  await triesIn("D15", { content: "365", old: "364" }, more);
  await clerk.seesInCells(phu);
});

test("Thái Nguyên passes 55% down to its units, and the annex proves it until a target is lowered", async () => {
  await clerk.opensSample("Thái Nguyên, năm 2022");
  await clerk.opensTask("Giao chỉ tiêu cho cấp dưới");
  await clerk.page.getByLabel("Chỉ tiêu được giao", { exact: true }).fill("55%");
  await clerk.sees(/cộng lại là 6\.863\/12\.455 .*\(55,10%\)/);
  await clerk.presses("Ghi phụ lục ra trang mới");
  await clerk.sees("Đã ghi trang “Phụ lục giao chỉ tiêu”.");
  const proof = { F34: "55,02%", H34: "6.863", F38: "55,02%", F39: "Đạt", F40: "+2", F41: "55,10%" };
  await clerk.seesInCells({ B28: "UBND huyện Đại Từ", F28: "55%", H28: "663", F37: "55%", ...proof });
  const lower = { H28: "602", F34: "54,54%", F38: "54,54%", F39: "Chưa đạt", F40: "-58" };
  await triesIn("F28", { content: "50%", old: "55%" }, lower);
  await clerk.seesInCells(proof);
});

test("a clerk ranks by the listed procedures in force, once the one without a code is settled", async () => {
  await clerk.opensFile("Theo thủ tục.xlsx", await fileOf([counts, list]));
  await clerk.opensTask("Danh mục thủ tục hành chính");
  await clerk.presses(/^Tính Đổi thẻ$/);
  await clerk.presses("Xếp hạng ra trang mới");
  await clerk.sees("Đã ghi trang “Xếp hạng Theo thủ tục”.");
  const first = { B4: "Sở Xây dựng", C4: "552", D4: "1.160", E4: "47,59%", E6: "46,14%" };
  await clerk.seesInCells({ ...first, B5: "Sở Du lịch", C5: "33", D5: "108", E5: "30,56%" });
  await triesIn("C4", { content: "600", old: "552" }, { E4: "51,72%", E6: "49,92%" });
  await clerk.seesInCells(first);
});
