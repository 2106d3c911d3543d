import type { Locator, Page } from "playwright-core";
import { becomes } from "./becomes";

/** A hand that repairs: with the mouse or on the keyboard. It counts what it does. */
export interface Hand {
  /** Clicks, or their like on the keyboard: pressing, unfolding; opening a list and choosing from it are two. */
  count(): number;
  press(button: string): Promise<void>;
  unfold(summary: string): Promise<void>;
  choose(label: string, option: string): Promise<void>;
}

/** Clicks. */
export function mouseAt(page: Page): Hand {
  let clicks = 0;
  return {
    count: () => clicks,
    async press(button) {
      clicks++;
      await page.getByRole("button", { name: button, exact: true }).click();
    },
    async unfold(summary) {
      clicks++;
      await page.locator("summary", { hasText: summary }).click();
    },
    async choose(label, option) {
      clicks += 2;
      await page.getByLabel(label, { exact: true }).selectOption(option);
    },
  };
}

/** Goes through the pane with Tab, through lists with the arrow keys; fails when the focus is lost on the way. */
export function keysAt(page: Page): Hand {
  let presses = 0;
  const act = async (key: string): Promise<void> => {
    await page.keyboard.press(key);
    // What the key replaced may take the focus with it for as long as the pane is being drawn.
    await becomes(page, () => page.evaluate(() => document.activeElement !== document.body));
  };
  const press = async (name: string): Promise<void> => {
    presses++;
    await tabTo(page, name);
    await act("Enter");
  };
  return {
    count: () => presses,
    press,
    unfold: press,
    async choose(label, option) {
      presses += 2;
      await tabTo(page, label);
      const steps = await page.evaluate((wanted) => {
        const list = document.activeElement as HTMLSelectElement;
        const texts = [...list.options].map(({ text }) => text);
        return texts.includes(wanted) ? texts.indexOf(wanted) - list.selectedIndex : undefined;
      }, option);
      if (steps === undefined) throw new Error(label + " does not offer “" + option + "”");
      for (let step = 0; step < Math.abs(steps); step++) await act(steps > 0 ? "ArrowDown" : "ArrowUp");
      const chosen = await page.evaluate(() => (document.activeElement as HTMLSelectElement).selectedOptions[0]?.text);
      expect(chosen).toBe(option);
    },
  };
}

/** What the control with the focus is called. */
export function focusedName(page: Page): Promise<string> {
  return page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    const label = element?.id ? document.querySelector("label[for='" + element.id + "']") : null;
    return element?.getAttribute("aria-label") ?? (label ?? element)?.textContent?.trim() ?? "";
  });
}

/** Waits until the control with the focus is called so: the focus is moved once the pane has been drawn. */
export async function focusComesTo(page: Page, name: string | RegExp): Promise<void> {
  const isThere = async (): Promise<boolean> => {
    const focused = await focusedName(page);
    return typeof name === "string" ? focused === name : name.test(focused);
  };
  // What has the focus instead is told below.
  await becomes(page, isThere).catch(() => undefined);
  const focused = await focusedName(page);
  if (typeof name === "string") expect(focused).toBe(name);
  else expect(focused).toMatch(name);
}

/** Waits until an element has the focus. */
export async function focusReaches(element: Locator): Promise<void> {
  await becomes(element.page(), () => element.evaluate((each) => each === document.activeElement));
}

/** Presses Tab until the control with this name has the focus. */
export async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 120; presses++) {
    if ((await focusedName(page)) === name) return;
    await page.keyboard.press("Tab");
  }
  throw new Error("Tab never reaches “" + name + "”");
}
