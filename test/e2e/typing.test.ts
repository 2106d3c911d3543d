import { Clerk } from "./clerk";

jest.setTimeout(120_000);

test("numbers and formulas are typed and shown the Vietnamese way", async () => {
  const clerk = await Clerk.comes();
  const typed = ["5.311", "29,87%", "29,87", "=SUM(K1;0,5)", '=DAT_CHITIEU("33,8%";33,9%)'];
  await clerk.selectsCell("K1");
  for (const text of typed) await clerk.types(text);
  await clerk.seesInCells({ K1: "5.311", K2: "29,87%", K3: "29,87", K4: "5311,5", K5: "Chưa đạt" });
  await clerk.goes();
});

test("a cell that says #VALUE! is explained under the grid", async () => {
  const clerk = await Clerk.comes();
  await clerk.selectsCell("K1");
  await clerk.types("=TYLE_TRUCTUYEN(120;100)");
  await clerk.seesInCells({ K1: "#VALUE!" });
  await clerk.selectsCell("K1");
  await clerk.seesCellMessage("Tử số (120) lớn hơn mẫu số (100).");
  await clerk.goes();
});

test("opening something else asks first when changes would be lost", async () => {
  const clerk = await Clerk.comes();
  await clerk.selectsCell("K1");
  await clerk.types("chưa lưu");
  await clerk.choosesFile("hỏng.xlsx", Buffer.from("không phải tệp Excel"));
  await clerk.sees("Không mở được tệp “hỏng.xlsx”.");
  await clerk.seesInCells({ K1: "chưa lưu" });
  await clerk.page.getByLabel("Bảng mẫu").selectOption({ index: 1 });
  await clerk.sees("Bảng đang mở có thay đổi chưa lưu.");
  await clerk.presses("Mở, bỏ thay đổi");
  await clerk.sees(/^Đã mở bảng mẫu/);
  await clerk.goes();
});
