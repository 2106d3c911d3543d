import { becomes } from "./becomes";
import { openPane, type OpenPane } from "./open-pane";
import { april, titleOnly } from "./sample-books";
import { openTask } from "./task-clerk";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

test.each(["routine", "annex", "wording", "letter"] as const)(
  "without a table the work “%s” says how to get one and reads it by its own button; the focus goes to the heading",
  async (task) => {
    pane = await openPane({ sheets: [titleOnly, april] });
    const { page } = pane;
    await openTask(page, task);
    const sentence = "Chưa có bảng số liệu. Hãy mở trang có bảng, chọn một ô trong bảng rồi bấm “Đọc lại vùng đang chọn”.";
    const said = page.getByRole("status").and(page.getByText(sentence, { exact: true }));
    await said.first().waitFor();
    await pane.inPage((inPage, name) => inPage.fake.select(name), april.name);
    const again = page.getByRole("button", { name: "Đọc lại vùng đang chọn" });
    await again.focus();
    await page.keyboard.press("Enter");
    await again.waitFor({ state: "detached" });
    expect(await page.getByText(sentence, { exact: true }).count()).toBe(0);
    await becomes(page, () => page.evaluate(() => document.activeElement?.tagName === "H1"));
  },
);
