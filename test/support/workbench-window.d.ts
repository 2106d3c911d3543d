import type {} from "@univerjs/preset-sheets-core";
import type { TestAccess } from "../../workbench/test-access";

declare global {
  interface Window {
    /** Set by the workbench once it is ready. */
    readonly thuoc?: TestAccess;
  }
}
