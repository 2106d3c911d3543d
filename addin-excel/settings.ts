import { Failure } from "../shared/domain/failure";
import { inExcel } from "./in-excel";

const KEY = "thuoc";

/** The settings saved with the workbook, as plain JSON, or null. Fails with `settingsNotRead` when they are spoilt. */
export function loadSettings(): Promise<unknown> {
  return inExcel(async (context) => {
    const setting = context.workbook.settings.getItemOrNullObject(KEY);
    setting.load("value");
    await context.sync();
    if (setting.isNullObject) return null;
    try {
      return JSON.parse(String(setting.value)) as unknown;
    } catch {
      throw new Failure({ code: "settingsNotRead" });
    }
  });
}

/** Keeps settings with the workbook, as text: Excel would otherwise turn strings that look like dates into dates. */
export function saveSettings(settings: unknown): Promise<void> {
  return inExcel(async (context) => {
    context.workbook.settings.add(KEY, JSON.stringify(settings));
    await context.sync();
  });
}
