import type { Page } from "playwright-core";
import { TASKS, type TaskName } from "../../shared/sidebar/tasks/task-name";
import { tasksVi } from "../../shared/texts/tasks-vi";

/** All pieces of work of the view about targets. */
export const allTasks: readonly TaskName[] = TASKS;

/** Opens a piece of work from the list of them, whatever is open; its sections are there. */
export async function openTask(page: Page, name: TaskName): Promise<void> {
  await page.getByRole("tab", { name: "Chỉ tiêu", exact: true }).click();
  const back = page.getByRole("button", { name: tasksVi.back, exact: true });
  if ((await back.count()) > 0) await back.click();
  await page.getByRole("button", { name: new RegExp("^" + tasksVi.names[name]) }).click();
  await page.getByRole("heading", { name: tasksVi.names[name], level: 1, exact: true }).waitFor();
  await page.locator(".view section").first().waitFor();
}

/** Unfolds everything that is folded. */
export async function unfoldAll(page: Page): Promise<void> {
  for (const summary of await page.locator("details:not([open]) > summary").all())
    if (await summary.isVisible()) await summary.click();
}
