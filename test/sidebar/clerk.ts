import type { Frame, Locator, Page } from "playwright-core";

/** The pane in the user's words, for tests that drive it. */
export interface Clerk {
  readonly rankButton: Locator;
  /** The rows of the ranking, group after group. */
  readonly rows: Locator;
  readonly alert: Locator;
  /** Waits until the pane has read and shows a ranking summary. */
  seesRanking(): Promise<string>;
  setsTarget(text: string): Promise<void>;
  picks(label: string, option: string): Promise<void>;
  reads(): Promise<void>;
}

/** A clerk in front of a pane. */
export function clerkAt(page: Page | Frame): Clerk {
  return {
    rankButton: page.locator("button.primary"),
    rows: page.locator(".unit"),
    alert: page.locator("[role=alert]:not(:empty)"),
    async seesRanking() {
      const summary = page.locator(".summary:not(:empty)");
      await summary.waitFor();
      return summary.innerText();
    },
    async setsTarget(text) {
      await page.getByLabel("Chỉ tiêu", { exact: true }).selectOption("Một mức chung");
      await page.getByLabel("Mức tối thiểu").fill(text);
    },
    async picks(label, option) {
      await page.getByLabel(label, { exact: true }).selectOption(option);
    },
    async reads() {
      await page.getByRole("button", { name: "Đọc lại vùng đang chọn" }).click();
    },
  };
}
