import type { CellValue } from "../../shared/tables/grid";
import { clerkAt } from "./clerk";
import type { FakeBook } from "./fake-workbook";
import { focusedName, keysAt, mouseAt, type Hand } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { manyUnits, month, monthBook } from "./sample-books";

let pane: OpenPane;
const open = async (book: FakeBook, setting: PaneSetting = { width: 300 }) => {
  pane = await openPane(book, setting);
  return clerkAt(pane.page);
};
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

const sheet = (...values: readonly (readonly CellValue[])[]): FakeBook => ({ sheets: [{ name: "Bảng", values }] });

/** Looks again from one frame to the next until it is so. */
async function becomes(holds: () => Promise<boolean>): Promise<void> {
  for (let frames = 0; frames < 200; frames++) {
    if (await holds()) return;
    await pane.page.evaluate(() => new Promise((next) => requestAnimationFrame(next)));
  }
  throw new Error("it never becomes so");
}

/** Whether the workbook has saved a text. */
const saved = (text: string) => pane.inPage((inside, wanted) => JSON.stringify(inside.fake.saved()).includes(wanted), text);

/** The names of the ranked units, as they stand. */
const ranked = () => pane.page.locator(".unit-name").allInnerTexts();

interface Misreading {
  readonly wrong: string;
  readonly book: FakeBook;
  /** Not so before the repair, so after it. */
  readonly holds: () => Promise<boolean>;
  /** What is done with the sheet first: it costs one click there. */
  readonly select?: readonly [row: number, rows: number, columns: number];
  readonly repair: (hand: Hand) => Promise<void>;
}

const online = "Tiếp nhận trực tuyến";
const MISREADINGS: readonly Misreading[] = [
  {
    wrong: "a wrong meaning",
    book: sheet(
      ["Đơn vị", "Tổng số hồ sơ", "Trực tuyến", "Qua mạng"],
      ["Xã A", 10, 1, 7],
      ["Xã B", 10, 2, 8],
    ),
    holds: async () => (await pane.page.locator(".unit").allInnerTexts()).join().includes("8/10"),
    repair: async (hand) => {
      await hand.press("Sửa cách đọc");
      await hand.choose("D · Qua mạng", online);
    },
  },
  {
    wrong: "a column that was missed",
    book: sheet(["Đơn vị", "Tổng số hồ sơ", "Cột lạ"], ["Xã A", 10, 1], ["Xã B", 10, 2]),
    holds: async () => (await ranked()).join() === "Xã B,Xã A",
    repair: async (hand) => {
      await hand.press("Sửa cách đọc");
      await hand.choose("C · Cột lạ", online);
    },
  },
  {
    wrong: "a wrong column of names",
    book: sheet(
      ["Đơn vị", "Nơi nhận", "Tổng số hồ sơ", "Trực tuyến"],
      ["Huyện Vạn Ninh", "Vạn Phú", 10, 5],
      ["Huyện Vạn Ninh", "Vạn Thọ", 10, 6],
      ["Huyện Vạn Ninh", "Vạn Long", 10, 7],
    ),
    holds: async () => (await ranked()).join() === "Vạn Long,Vạn Thọ,Vạn Phú",
    repair: async (hand) => {
      await hand.press("Sửa cách đọc");
      await hand.choose("Tên đơn vị", "B · Nơi nhận");
    },
  },
  {
    wrong: "a total that was read as a unit",
    book: sheet(
      ["Đơn vị", "Tổng số hồ sơ", "Trực tuyến"],
      ["Xã A", 10, 5],
      ["Xã B", 10, 6],
      ["Bộ phận X", 20, 11],
    ),
    holds: async () => (await ranked()).join() === "Xã B,Xã A",
    repair: async (hand) => {
      await hand.press("Sửa cách đọc");
      await hand.press("Không phải đơn vị: Bộ phận X, dòng 4");
    },
  },
  {
    wrong: "a unit that was read as a total",
    book: sheet(
      ["Đơn vị", "Tổng số hồ sơ", "Trực tuyến"],
      ["Xã A", 10, 5],
      ["Xã B", 10, 6],
      ["Tổng Cộng", 12, 11],
    ),
    holds: async () => (await ranked()).join() === "Tổng Cộng,Xã B,Xã A",
    repair: async (hand) => {
      await hand.unfold("Dòng không phải đơn vị (1)");
      await hand.choose("Dòng 4: Tổng Cộng", "Đơn vị");
    },
  },
  {
    wrong: "wrong header rows",
    book: sheet(
      ["Thứ", "", "Số hồ sơ", ""],
      ["TT", "Đơn vị", "Tổng số hồ sơ", "Trực tuyến"],
      ["Ghi", "Tên", "cột P", "cột Q"],
      [1, "Xã A", 10, 5],
      [2, "Xã B", 20, 9],
    ),
    holds: async () => (await pane.page.locator(".facts").first().innerText()).includes("Dòng 1 đến 3"),
    select: [0, 3, 4],
    repair: async (hand) => {
      await hand.press("Sửa cách đọc");
      await hand.press("Lấy vùng đang chọn làm tiêu đề");
    },
  },
];

describe.each([
  ["the mouse", mouseAt],
  ["the keyboard", keysAt],
] as const)("with %s, within three clicks", (_, handAt) => {
  it.each(MISREADINGS.map((one) => [one.wrong, one] as const))("%s is put right", async (__, misreading) => {
    const { book, holds, select, repair } = misreading;
    await open(book);
    await pane.page.locator("#thuoc-change-reading").waitFor();
    expect(await holds()).toBe(false);
    if (select !== undefined)
      await pane.inPage(
        (inside, [row, rows, columns]) => inside.fake.select("Bảng", { row, column: 0, rows, columns }),
        select,
      );
    const hand = handAt(pane.page);
    await repair(hand);
    await becomes(holds);
    expect(hand.count() + (select === undefined ? 0 : 1)).toBeLessThanOrEqual(3);
  });

  it("any row of a long table is put right, pointed at in the sheet", async () => {
    const long = manyUnits(400);
    const last = [401, "Bộ phận X", 900, 1];
    const clerk = await open({ sheets: [{ ...long, values: [...long.values, last] }] });
    expect(await clerk.seesRanking()).toContain("401 đơn vị được xếp hạng");
    await pane.inPage((inside) => inside.fake.select("Cả nước", { row: 401, column: 1, rows: 1, columns: 1 }));
    const hand = handAt(pane.page);
    await hand.press("Sửa cách đọc");
    await hand.press("Dòng tổng");
    await becomes(async () => (await clerk.seesRanking()).includes("400 đơn vị được xếp hạng"));
    expect(hand.count()).toBe(2);
    expect(await focusedName(pane.page)).toBe("Dòng tổng");
  });

  it("a header is pointed at where no table was found at all", async () => {
    await open(sheet(["Bảng", "", ""], ["Nơi", "P", "Q"], ["A", 10, 5], ["B", 20, 9]));
    await clerkAt(pane.page).alert.waitFor();
    await pane.inPage((inside) => inside.fake.select("Bảng", { row: 1, column: 0, rows: 1, columns: 3 }));
    const hand = handAt(pane.page);
    await hand.press("Lấy vùng đang chọn làm tiêu đề");
    await pane.page.locator("#thuoc-change-reading").waitFor();
    expect(await pane.page.locator(".facts").first().innerText()).toContain("Dòng 2");
    expect(await focusedName(pane.page)).toBe("Đọc lại vùng đang chọn");
    const readings = await pane.inPage((inside) => inside.fake.calls.filter((call) => call === "readSelection"));
    expect(readings).toHaveLength(2);
  });
});

describe("what was put right", () => {
  const header = ["Đơn vị", "Tổng số hồ sơ", "Cột lạ"];
  const may: FakeBook = sheet(header, ["Xã A", 10, 1], ["Xã B", 10, 2], ["Bộ phận X", 20, 3]);
  const june = sheet(["BÁO CÁO THÁNG 6"], ["", ...header], ["", "Xã C", 10, 3], ["", "Xã A", 10, 4], ["", "Bộ phận X", 20, 7]);

  it("is remembered with the workbook and used on next month's table, until it is forgotten", async () => {
    await open(may);
    const hand = mouseAt(pane.page);
    await hand.press("Sửa cách đọc");
    await hand.choose("C · Cột lạ", online);
    await hand.press("Không phải đơn vị: Bộ phận X, dòng 4");
    expect(await ranked()).toEqual(["Xã B", "Xã A"]);
    await becomes(() => saved("other"));
    const settings = await pane.inPage((inside) => inside.fake.saved());
    pane.assertClean();
    await pane.close();

    await open({ ...june, settings });
    await pane.page.getByText("Đã dùng cách đọc đã nhớ cho mẫu tiêu đề này.").waitFor();
    expect(await ranked()).toEqual(["Xã A", "Xã C"]);
    await pane.page.getByRole("button", { name: "Bỏ, đọc lại từ đầu" }).focus();
    await pane.page.keyboard.press("Enter");
    expect(await focusedName(pane.page)).toBe("Sửa cách đọc");
    expect(await pane.page.getByText("Đã dùng cách đọc đã nhớ").count()).toBe(0);
    expect(await ranked()).toEqual([]);
    await becomes(() => saved('{"version":1,"forms":{}}'));
  });

  it.each([[{ version: 1, forms: "hỏng" }], [{ version: 1, forms: { a: { columns: 1 } } }], ["hỏng"], [{ version: 9, forms: {} }]])(
    "is passed over when it is damaged: %j",
    async (settings) => {
      const clerk = await open({ ...monthBook, settings });
      expect(await clerk.seesRanking()).toMatch(/^7 đơn vị/);
      expect(await pane.page.getByText("Đã dùng cách đọc đã nhớ").count()).toBe(0);
    },
  );

  it("holds for the sheet that is written as well", async () => {
    const clerk = await open(may);
    const hand = mouseAt(pane.page);
    await hand.press("Sửa cách đọc");
    await hand.choose("C · Cột lạ", online);
    await hand.press("Không phải đơn vị: Bộ phận X, dòng 4");
    await clerk.rankButton.click();
    await pane.page.getByText(/^Đã ghi trang/).waitFor();
    const written = await pane.inPage((inside) => JSON.stringify(inside.fake.valuesOf(inside.fake.sheetNames()[1] ?? "")));
    expect(written).toContain("Xã B");
    expect(written).not.toContain("Bộ phận X");
  });
});

describe("the map of the reading", () => {
  it("tells each column with its meaning, marks what is unsure, and folds what was not read", async () => {
    await open(sheet(["Đơn vị", "Trực tuyến", "Trực tuyến", "Tổng số hồ sơ"], ["Xã A", 1, 2, 4], ["Xã B", 2, 3, 5]));
    await pane.page.locator(".column-map").first().waitFor();
    const lines = await pane.page.locator(".column-map").first().locator("li").allInnerTexts();
    expect(lines.map((line) => line.replace(/\s+/g, " "))).toEqual([
      "B · Trực tuyến → Tiếp nhận trực tuyến Chưa chắc",
      "D · Tổng số hồ sơ → Tổng số tiếp nhận",
    ]);
    await pane.page.getByText("1 cột chưa đọc").click();
    expect(await pane.page.locator("details .column-map").innerText()).toBe("C · Trực tuyến");
  });

  it("gives groups, totals and rows left out with their row and their name, and keeps a changed row in the list", async () => {
    const clerk = await open(monthBook);
    await clerk.seesRanking();
    await pane.page.getByText("Dòng không phải đơn vị (3)").click();
    const list = pane.page.locator(".row-kinds");
    expect(await list.locator("label").allInnerTexts()).toEqual([
      "Dòng 5: Sở, ban, ngành",
      "Dòng 11: Xã, phường, thị trấn",
      "Dòng 17: Tổng cộng",
    ]);
    await clerk.picks("Dòng 11: Xã, phường, thị trấn", "Không tính");
    expect(await pane.page.locator(".ranked h3").allInnerTexts()).toEqual(["Sở, ban, ngành (7 đơn vị)"]);
    await clerk.picks("Dòng 17: Tổng cộng", "Đơn vị");
    expect(await list.locator("summary").innerText()).toBe("Dòng không phải đơn vị (2)");
    expect(await list.locator("label").count()).toBe(3);
    await clerk.picks("Dòng 17: Tổng cộng", "Dòng tổng");
    expect(await list.locator("summary").innerText()).toBe("Dòng không phải đơn vị (3)");
  });

  it("says why a selection is no header, and keeps the table", async () => {
    const clerk = await open({ sheets: [month], selected: { row: 16, column: 0, rows: 1, columns: 5 } });
    await clerk.seesRanking();
    await pane.page.getByRole("button", { name: "Sửa cách đọc" }).click();
    await pane.page.getByRole("button", { name: "Lấy vùng đang chọn làm tiêu đề" }).click();
    await clerk.alert.waitFor();
    expect(await clerk.alert.innerText()).toContain("Không đọc được bảng nào có tiêu đề ở vùng A17:E17");
    expect(await clerk.rows.count()).toBe(7);
    expect(await focusedName(pane.page)).toBe("Lấy vùng đang chọn làm tiêu đề");
  });

  it("says so when the selected rows are none of the table, or too many", async () => {
    const clerk = await open({ sheets: [manyUnits(60)] });
    await clerk.seesRanking();
    const hand = mouseAt(pane.page);
    await hand.press("Sửa cách đọc");
    await hand.press("Không tính");
    await clerk.alert.waitFor();
    expect(await clerk.alert.innerText()).toContain("không có dòng nào có tên trong bảng A1:D61");
    await pane.inPage((inside) => inside.fake.select("Cả nước", { row: 0, column: 1, rows: 90, columns: 1 }));
    await hand.press("Không tính");
    await pane.page.getByText("Đang chọn 60 dòng của bảng").waitFor();
    await pane.inPage((inside) => inside.fake.select("Cả nước", { row: 3, column: 1, rows: 2, columns: 1 }));
    await hand.press("Không tính");
    await becomes(async () => (await clerk.seesRanking()).includes("58 đơn vị được xếp hạng"));
    expect(await clerk.alert.count()).toBe(0);
  });

  it.each([300, 350])("stays usable with 45 columns at %i px: nothing sticks out, lists grow", async (width) => {
    const columns = Array.from({ length: 43 }, (_, at) => at);
    await open(
      sheet(
        ["Đơn vị", "Tổng số hồ sơ", ...columns.map((at) => `Chỉ số thành phần dài dòng số ${at}`)],
        ["Xã A", 10, ...columns],
        ["Xã B", 20, ...columns],
      ),
      { width },
    );
    await pane.page.getByRole("button", { name: "Sửa cách đọc" }).click();
    expect(await pane.page.locator("section[aria-labelledby=thuoc-reading] select").count()).toBe(42);
    await pane.page.getByRole("button", { name: "Xem thêm 4 (còn 4)" }).click();
    expect(await pane.page.locator("section[aria-labelledby=thuoc-reading] select").count()).toBe(46);
    const overflow = await pane.page.locator(".scroll").evaluate((box) => box.scrollWidth - box.clientWidth);
    expect(overflow).toBe(0);
  });
});
