import type { Host } from "../shared/application/workbook";
import { customFunctionsAvailable, excelFeatures } from "./features";
import { handsOverFile } from "./hands-over-file";
import { inExcel } from "./in-excel";

interface Conventions extends Pick<Host, "locale" | "decimalSeparator"> {
  /** What the workbook is called. */
  readonly name?: string;
}

/** Without ExcelApi 1.11 the language that Office writes numbers in stands for the settings of the workbook. */
function conventionsOfOffice(): Conventions {
  const locale = Office.context?.contentLanguage || "vi-VN";
  return { locale, decimalSeparator: (1.5).toLocaleString(locale).includes(",") ? "," : "." };
}

/**
 * Only a browser saves what a link offers. The web view of a desktop Excel may do nothing at all and says nothing of it:
 * on a Mac (office-js issue 3385, open), and by reports in some of Windows (issues 1006, 1145, 1511).
 */
function downloadsArrive(): boolean {
  const platform = Office.context?.platform;
  return platform !== undefined && platform === Office.PlatformType?.OfficeOnline;
}

/**
 * What this Excel is. People separate arguments by ";" where the comma is taken by decimals, as in Vietnam
 * (list separator of Windows); Excel itself does not tell it.
 */
export async function describeExcel(): Promise<Host> {
  const { cultureInfo, chartCategories, dataValidation, createdWorkbooks } = excelFeatures();
  const { locale, decimalSeparator, name } = cultureInfo ? await conventionsOfWorkbook() : conventionsOfOffice();
  return {
    kind: "excel",
    locale,
    argumentSeparator: decimalSeparator === "," ? ";" : ",",
    decimalSeparator,
    customFunctions: customFunctionsAvailable(),
    charts: chartCategories,
    validation: dataValidation,
    downloads: downloadsArrive(),
    files: handsOverFile(),
    opensFiles: createdWorkbooks,
    ...(name !== undefined && name !== "" && { name }),
  };
}

function conventionsOfWorkbook(): Promise<Conventions> {
  return inExcel(async (context) => {
    const { application } = context.workbook;
    application.load("decimalSeparator");
    application.cultureInfo.load("name");
    context.workbook.load("name");
    await context.sync();
    return {
      name: context.workbook.name,
      locale: application.cultureInfo.name,
      decimalSeparator: application.decimalSeparator === "," ? "," : ".",
    };
  });
}
