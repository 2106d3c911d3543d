import type { IWorkbookData } from "@univerjs/core";
import type { FUniver } from "@univerjs/core/lib/facade";
import type { Workbook } from "../shared/application/workbook";
import type { Calculation } from "./calculation";
import type { FWorkbook } from "./facade";

/** What the page leaves on `window.thuoc` for tests that drive it. */
export interface TestAccess {
  readonly ready: true;
  readonly workbook: Workbook;
  readonly api: FUniver;
  readonly calculation: Calculation;
  /** Opens a snapshot in place of the open document. */
  readonly open: (data: Partial<IWorkbookData>) => Promise<FWorkbook>;
}
