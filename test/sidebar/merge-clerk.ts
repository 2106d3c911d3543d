import type { Locator } from "playwright-core";
import type { FakeBook } from "./fake-workbook";
import { mergeBook } from "./merge-books";
import { openPane, type OpenPane, type PaneSetting } from "./open-pane";

/** A clerk in front of the view that merges tables. */
export interface MergeClerk {
  readonly pane: OpenPane;
  readonly write: Locator;
  button(name: string | RegExp): Locator;
  status(text: string | RegExp): Locator;
  /** Every call of the workbook so far. */
  calls(): Promise<string[]>;
  /** Ticks sheets. */
  ticks(...sheets: readonly string[]): Promise<void>;
  /** Ticks sheets and reads them; waits for the tables. */
  reads(...sheets: readonly string[]): Promise<void>;
  /** Unfolds a list of what did not fit. */
  unfolds(heading: string): Promise<void>;
}

/** Opens the pane on a workbook and goes to the view, whose list of sheets is there. */
export async function mergeClerk(book: FakeBook = mergeBook, setting: PaneSetting = {}): Promise<MergeClerk> {
  const clerk = mergeClerkAt(await openPane(book, setting));
  const { page } = clerk.pane;
  await page.getByRole("tab", { name: "Tổng hợp" }).click();
  await page.locator(".ticks input").first().waitFor();
  return clerk;
}

/** A clerk at a pane that shows any view. */
export function mergeClerkAt(pane: OpenPane): MergeClerk {
  const { page } = pane;
  const button = (name: string | RegExp): Locator => page.getByRole("button", { name });
  const ticks = async (...sheets: readonly string[]): Promise<void> => {
    for (const sheet of sheets) await page.getByRole("checkbox", { name: sheet }).first().check();
  };
  return {
    pane,
    write: button("Ghi bảng tổng hợp ra trang mới"),
    button,
    status: (text) => page.getByRole("status").filter({ hasText: text }),
    calls: () => pane.inPage((inside) => inside.fake.calls),
    ticks,
    async reads(...sheets) {
      await ticks(...sheets);
      await button(/^Đọc \d+ trang đã chọn$/).click();
      await page.locator("#thuoc-merge-tables").waitFor();
    },
    unfolds: (heading) => page.locator("summary", { hasText: heading }).click(),
  };
}
