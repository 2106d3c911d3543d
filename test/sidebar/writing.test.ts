import { clerkAt } from "./clerk";
import { openPane, type OpenPane } from "./open-pane";
import { april, month, monthBook } from "./sample-books";

let pane: OpenPane;
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const sheets = () => pane.inPage((page) => page.fake.sheetNames());

describe("writing the ranking", () => {
  it("adds one sheet, leaves the source as it was, and says so", async () => {
    pane = await openPane(monthBook);
    const clerk = clerkAt(pane.page);
    await clerk.setsTarget("45%");
    await clerk.rankButton.click();
    const notice = pane.page.getByRole("status").filter({ hasText: "Đã ghi trang “Xếp hạng" });
    await notice.waitFor();
    expect(await sheets()).toHaveLength(2);
    expect(await pane.inPage((page) => page.fake.valuesOf("Tháng 5"))).toEqual(month.values);
    const saved = await pane.inPage((page) => page.fake.saved());
    expect(saved).toMatchObject({ version: 1, target: "45%" });
    // An order that nobody chose is proposed anew: the best first is another order where less is better.
    expect(saved).not.toHaveProperty("order");
  });

  it("writes once for a double click, however fast the host is", async () => {
    pane = await openPane(monthBook);
    const clerk = clerkAt(pane.page);
    await clerk.seesRanking();
    await clerk.rankButton.dblclick();
    await pane.page.getByText(/^Đã ghi trang/).waitFor();
    expect(await sheets()).toHaveLength(2);
  });

  it("is busy while the host writes, and takes no second press", async () => {
    pane = await openPane(monthBook);
    const clerk = clerkAt(pane.page);
    await clerk.seesRanking();
    await pane.inPage((page) => page.fake.hold("addSheet"));
    await clerk.rankButton.click();
    await pane.page.locator(".primary[aria-busy=true]").waitFor();
    expect(await clerk.rankButton.innerText()).toBe("Đang ghi trang mới…");
    await clerk.rankButton.press("Enter");
    await pane.inPage((page) => page.fake.release("addSheet"));
    await pane.page.getByText(/^Đã ghi trang/).waitFor();
    expect(await pane.inPage((page) => page.fake.calls.filter((call) => call.startsWith("addSheet")).length)).toBe(1);
  });

  it("succeeds even when the choices cannot be remembered", async () => {
    pane = await openPane(monthBook);
    const clerk = clerkAt(pane.page);
    await clerk.seesRanking();
    await pane.inPage((page) => page.fake.failNext("saveSettings", { code: "readOnly" }));
    await clerk.rankButton.click();
    await pane.page.getByText(/^Đã ghi trang/).waitFor();
    expect(await clerk.alert.count()).toBe(0);
  });

  it("opens the new sheet on demand", async () => {
    pane = await openPane({ sheets: [april] });
    const clerk = clerkAt(pane.page);
    await clerk.seesRanking();
    await clerk.rankButton.click();
    await pane.page.getByRole("button", { name: "Mở trang" }).click();
    const last = await pane.inPage((page) => page.fake.calls.filter((call) => call.startsWith("show")).pop());
    expect(last).toMatch(/^show Xếp hạng .* 0 0 /);
  });
});

describe("undoing the ranking", () => {
  const write = async () => {
    pane = await openPane({ sheets: [april] });
    const clerk = clerkAt(pane.page);
    await clerk.seesRanking();
    await clerk.rankButton.click();
    await pane.page.getByText(/^Đã ghi trang/).waitFor();
    return clerk;
  };
  const undo = () => pane.page.getByRole("button", { name: "Hoàn tác, bỏ trang mới" }).click();

  it("takes the sheet away and says so", async () => {
    await write();
    await undo();
    await pane.page.getByRole("status").filter({ hasText: /^Đã hoàn tác: trang “Xếp hạng/ }).waitFor();
    expect(await sheets()).toEqual(["Tháng 4"]);
  });

  it("is refused when the sheet was edited since; the cells are named and nothing is touched", async () => {
    await write();
    await pane.inPage((page) => page.fake.setCell(page.fake.sheetNames()[1] as string, 0, 0, "đã duyệt"));
    await undo();
    const notice = pane.page.getByRole("status").filter({ hasText: "Không hoàn tác" });
    await notice.waitFor();
    expect(await notice.innerText()).toContain("(A1)");
    expect(await sheets()).toHaveLength(2);
  });

  it("reports a host that refuses, and can be tried again", async () => {
    const clerk = await write();
    await pane.inPage((page) => page.fake.failNext("undo", { code: "sheetGone", sheet: "Xếp hạng" }));
    await undo();
    await clerk.alert.waitFor();
    expect(await clerk.alert.innerText()).toContain("Không còn trang");
    await undo();
    await pane.page.getByText(/^Đã hoàn tác/).waitFor();
    expect(await clerk.alert.count()).toBe(0);
    await pane.page.getByRole("button", { name: "Đóng thông báo" }).click();
    expect(await pane.page.locator(".write-bar .box").count()).toBe(0);
  });
});
