import { decisionKey } from "../../shared/units/name-decisions";
import { becomes } from "./becomes";
import { focusComesTo } from "./hand";
import { openPane, type OpenPane } from "./open-pane";
import type { FakeSheet } from "./fake-workbook";

/** Communes of Khánh Hòa: two of today, one of before that went whole into one, one without marks, one unknown. */
const communes: FakeSheet = {
  name: "Tháng 5",
  values: [
    ["UBND TỈNH KHÁNH HÒA", "", ""],
    ["", "", ""],
    ["Đơn vị", "Tổng số hồ sơ tiếp nhận", "Hồ sơ tiếp nhận trực tuyến"],
    ["UBND xã Vạn Thắng", 310, 200],
    ["Phường Nha Trang", 300, 150],
    ["Xã Vạn Hưng", 200, 100],
    ["TT. Vạn Giã", 100, 60],
    ["Xã Đại Lanh", 90, 40],
    ["Xã Không Đâu", 80, 30],
  ],
};

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

test("names are held against the province: former ones understood, the rest asked, the answer remembered", async () => {
  pane = await openPane({ sheets: [communes] });
  const { page } = pane;
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  await page.getByRole("button", { name: "Đúng là Tỉnh Khánh Hòa" }).press("Enter");
  await becomes(page, () => page.evaluate(() => document.activeElement?.tagName === "SELECT"));
  const questions = page.locator(".name-questions");
  await questions.waitFor();
  expect(await questions.locator("[role=group] strong").allInnerTexts()).toEqual(["Xã Đại Lanh", "Xã Không Đâu"]);
  const question = page.getByRole("group", { name: "“Xã Đại Lanh” là" });
  expect(await question.innerText()).toContain("ô A8");
  await question.getByRole("button", { name: "Xã Đại Lãnh" }).click();
  await page.getByText("Đã xác nhận (1)").waitFor();
  // The next audit has come by now; the focus is still where the answer was given.
  await focusComesTo(page, /Xã Đại Lanh là Xã Đại Lãnh/);
  expect(await questions.locator("[role=group] strong").allInnerTexts()).toEqual(["Xã Không Đâu"]);
  await page.getByRole("button", { name: "Không phải tên nào ở đây" }).click();
  await page.getByText("Mọi tên đã rõ.").waitFor();
  const saved = await pane.inPage((here) => here.fake.workbook.loadSettings());
  expect(saved).toMatchObject({
    province: "56",
    names: { [decisionKey("Xã Đại Lanh")]: "Xã Đại Lãnh", [decisionKey("Xã Không Đâu")]: null },
  });
});

test("a list of units that does not come can be asked for again", async () => {
  pane = await openPane({ sheets: [communes] });
  const { page } = pane;
  await pane.inPage((here) => here.setPart("units", false));
  await page.getByRole("tab", { name: "Kiểm tra" }).click();
  await page.getByRole("button", { name: "Đúng là Tỉnh Khánh Hòa" }).click();
  await page.getByText("Mất kết nối").waitFor();
  await pane.inPage((here) => here.setPart("units", true));
  await page.getByRole("button", { name: "Thử lại" }).click();
  await page.locator(".name-questions").waitFor();
});
