import { Failure } from "../shared/domain/failure";
import { failureOf } from "./excel-errors";
import { excelFeatures } from "./features";

/** Opens the base64 text of an .xlsx as a new workbook in a window of its own; see the port. */
export async function openFile(base64: string): Promise<void> {
  if (!excelFeatures().createdWorkbooks) throw new Failure({ code: "hostRefused", statement: "createWorkbook: ExcelApi 1.8" });
  try {
    await Excel.createWorkbook(base64);
  } catch (error) {
    throw failureOf(error);
  }
}
