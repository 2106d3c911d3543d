import { clerkAt } from "./clerk";
import { openPane } from "./open-pane";
import { month } from "./sample-books";

const LOST = "Mất kết nối tới bảng tính.";

describe("a part that cannot be fetched", () => {
  it("leaves the help for functions with the reason and a button that tries again", async () => {
    const { page, inPage, close } = await openPane({ sheets: [month] });
    await inPage((pane) => pane.setPart("functions", false));
    await page.getByRole("tab", { name: "Hàm" }).click();
    await page.getByText(LOST).waitFor();
    await inPage((pane) => pane.setPart("functions", true));
    await page.getByRole("button", { name: "Thử lại" }).click();
    await page.getByRole("heading", { name: "TYLE_TRUCTUYEN" }).waitFor();
    await close();
  });

  it("writes nothing when the reports are missing, says why, and writes at the next press", async () => {
    const { page, inPage, close } = await openPane({ sheets: [month] });
    const clerk = clerkAt(page);
    await clerk.seesRanking();
    await inPage((pane) => pane.setPart("reports", false));
    await clerk.rankButton.click();
    await page.getByText(LOST).waitFor();
    expect(await inPage((pane) => pane.fake.sheetNames())).toEqual(["Tháng 5"]);
    await inPage((pane) => pane.setPart("reports", true));
    await clerk.rankButton.click();
    await page.getByText("Đã ghi trang “Xếp hạng Tháng 5”.").waitFor();
    await close();
  });

  it("keeps the pane in Vietnamese when English is missing, and says why", async () => {
    const { page, inPage, close } = await openPane({ sheets: [month] });
    await clerkAt(page).seesRanking();
    await inPage((pane) => pane.setPart("english", false));
    await page.getByRole("button", { name: "English" }).click();
    await page.getByText(LOST).waitFor();
    expect(await page.getByRole("tab", { name: "Xếp hạng" }).count()).toBe(1);
    await close();
  });
});
