import type { Page } from "playwright-core";
import { TASKS_OF, viewOfTask, type TaskName } from "../../shared/sidebar/tasks/task-name";
import { paneVi } from "../../shared/texts/pane-vi";
import { tasksVi } from "../../shared/texts/tasks-vi";
import { becomes } from "./becomes";

/** All pieces of work, of every view that lists them. */
export const allTasks: readonly TaskName[] = Object.values(TASKS_OF).flat();

/** Opens a piece of work from the list of them, whatever is open; its sections are there. */
export async function openTask(page: Page, name: TaskName): Promise<void> {
  const view = viewOfTask(name);
  await page.getByRole("tab", { name: paneVi.views[view], exact: true }).click();
  const back = page.getByRole("button", { name: tasksVi.lists[view].back, exact: true });
  const listed = page.getByRole("button", { name: new RegExp("^" + tasksVi.names[name]) });
  // A view comes a moment after its tab is pressed: the list, or the piece of work that was left open.
  await back.or(listed).first().waitFor();
  if ((await back.count()) > 0) await back.click();
  await listed.click();
  await page.getByRole("heading", { name: tasksVi.names[name], level: 1, exact: true }).waitFor();
  await page.locator(".view section").first().waitFor();
  await headingHasFocus(page);
}

/** Waits until the heading of what has been opened has the focus: it comes a frame later, and would be taken from a field. */
export function headingHasFocus(page: Page): Promise<void> {
  return becomes(page, () => page.evaluate(() => document.activeElement?.tagName === "H1"));
}

/** Unfolds everything that is folded. */
export async function unfoldAll(page: Page): Promise<void> {
  for (const summary of await page.locator("details:not([open]) > summary").all())
    if (await summary.isVisible()) await summary.click();
}
