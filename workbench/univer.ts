import type { Injector, IWorkbookData } from "@univerjs/core";
import { LocaleType, LogLevel, mergeLocales, Univer } from "@univerjs/core";
import { FUniver } from "@univerjs/core/lib/facade";
import { UniverSheetsConditionalFormattingPreset } from "@univerjs/preset-sheets-conditional-formatting";
import "@univerjs/preset-sheets-conditional-formatting/lib/index.css";
import colourLocale from "@univerjs/preset-sheets-conditional-formatting/locales/vi-VN";
import { UniverSheetsCorePreset } from "@univerjs/preset-sheets-core";
import "@univerjs/preset-sheets-core/lib/index.css";
import coreLocale from "@univerjs/preset-sheets-core/locales/vi-VN";
import { UniverSheetsFilterPreset } from "@univerjs/preset-sheets-filter";
import "@univerjs/preset-sheets-filter/lib/index.css";
import filterLocale from "@univerjs/preset-sheets-filter/locales/vi-VN";
import { UniverSheetsSortPreset } from "@univerjs/preset-sheets-sort";
import "@univerjs/preset-sheets-sort/lib/index.css";
import sortLocale from "@univerjs/preset-sheets-sort/locales/vi-VN";
import type { FWorkbook } from "./facade";

/** The grid on the page: Univer's facade, and its injector for what the facade does not offer. */
export interface RunningUniver {
  readonly api: FUniver;
  readonly injector: Injector;
}

/**
 * Starts Univer in the element with the given id, without @univerjs/presets (which drags in packages
 * without a licence). No workbook is open yet.
 */
export function startUniver(container: string): RunningUniver {
  const univer = new Univer({
    locale: LocaleType.VI_VN,
    logLevel: LogLevel.ERROR,
    locales: { [LocaleType.VI_VN]: mergeLocales(coreLocale, colourLocale, filterLocale, sortLocale) },
  });
  const presets = [
    UniverSheetsCorePreset({ container, ribbonType: "simple" }),
    UniverSheetsConditionalFormattingPreset(),
    UniverSheetsFilterPreset(),
    UniverSheetsSortPreset(),
  ];
  for (const { plugins } of presets)
    for (const plugin of plugins)
      if (Array.isArray(plugin)) univer.registerPlugin(plugin[0], plugin[1]);
      else univer.registerPlugin(plugin);
  return { api: FUniver.newAPI(univer), injector: univer.__getInjector() };
}

/**
 * Opens a workbook in place of the one that is open. Numbers are shown the Vietnamese way. The old one goes first: on
 * its way out it would take the conditional formats of the new one with it (0.25.1).
 */
export function openWorkbook({ api }: RunningUniver, data: Partial<IWorkbookData>): FWorkbook {
  const before = api.getActiveWorkbook();
  if (before !== null) api.disposeUnit(before.getId());
  const workbook = api.createWorkbook({ ...data, locale: LocaleType.VI_VN });
  workbook.setNumfmtLocal("vi");
  return workbook;
}
