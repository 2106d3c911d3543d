import type { FUniver } from "@univerjs/core/lib/facade";
import { Failure } from "../../shared/domain/failure";
import type { FWorkbook } from "../facade";

/** What stands in `custom` of a workbook or sheet that is protected; Univer keeps permissions outside its snapshot. */
export interface ProtectionMark {
  readonly protected?: boolean;
}

/** Makes the protection that a just opened workbook is marked with hold, in the grid as in the port. */
export async function applyProtection(api: FUniver, workbook: FWorkbook): Promise<void> {
  for (const sheet of workbook.getSheets())
    if ((sheet.getCustomMetadata() as ProtectionMark | undefined)?.protected) {
      await sheet.getWorksheetPermission().protect();
      await sheet.getWorksheetPermission().setReadOnly();
    }
  if (!(workbook.getCustomMetadata() as ProtectionMark | undefined)?.protected) return;
  const { CreateSheet, DeleteSheet, RenameSheet, MoveSheet, HideSheet, CopySheet } = api.Enum.WorkbookPermissionPoint;
  for (const point of [CreateSheet, DeleteSheet, RenameSheet, MoveSheet, HideSheet, CopySheet])
    await workbook.getWorkbookPermission().setPoint(point, false);
}

/** Fails with `workbookProtected` when sheets cannot be added or removed. */
export function requireFreeStructure(api: FUniver, workbook: FWorkbook): void {
  const { CreateSheet } = api.Enum.WorkbookPermissionPoint;
  if (!workbook.getWorkbookPermission().getPoint(CreateSheet)) throw new Failure({ code: "workbookProtected" });
}
