import { becomes } from "./becomes";
import { clerkAt } from "./clerk";
import type { FakeBook } from "./fake-workbook";
import { focusComesTo, keysAt, mouseAt, type Hand } from "./hand";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";
import { bookOf, manyUnits } from "./sample-books";

let pane: OpenPane;
const open = async (book: FakeBook, setting: PaneSetting = { width: 300 }) => {
  pane = await openPane(book, setting);
  return clerkAt(pane.page);
};
afterEach(async () => {
  pane.assertClean();
  await pane.close();
});

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
    book: bookOf(
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
    book: bookOf(["Đơn vị", "Tổng số hồ sơ", "Cột lạ"], ["Xã A", 10, 1], ["Xã B", 10, 2]),
    holds: async () => (await ranked()).join() === "Xã B,Xã A",
    repair: async (hand) => {
      await hand.press("Sửa cách đọc");
      await hand.choose("C · Cột lạ", online);
    },
  },
  {
    wrong: "a wrong column of names",
    book: bookOf(
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
    book: bookOf(
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
    book: bookOf(
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
    book: bookOf(
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
    await becomes(pane.page, holds);
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
    await becomes(pane.page, async () => (await clerk.seesRanking()).includes("400 đơn vị được xếp hạng"));
    expect(hand.count()).toBe(2);
    await focusComesTo(pane.page, "Dòng tổng");
  });

  it("a header is pointed at where no table was found at all", async () => {
    await open(bookOf(["Bảng", "", ""], ["Nơi", "P", "Q"], ["A", 10, 5], ["B", 20, 9]));
    await clerkAt(pane.page).alert.waitFor();
    await pane.inPage((inside) => inside.fake.select("Bảng", { row: 1, column: 0, rows: 1, columns: 3 }));
    const hand = handAt(pane.page);
    await hand.press("Lấy vùng đang chọn làm tiêu đề");
    await pane.page.locator("#thuoc-change-reading").waitFor();
    expect(await pane.page.locator(".facts").first().innerText()).toContain("Dòng 2");
    await focusComesTo(pane.page, "Đọc lại vùng đang chọn");
    const readings = await pane.inPage((inside) => inside.fake.calls.filter((call) => call === "readSelection"));
    expect(readings).toHaveLength(2);
  });
});
