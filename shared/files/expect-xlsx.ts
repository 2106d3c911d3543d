import { Failure } from "../domain/failure";
import { kindOfFile } from "./file-kind";

/**
 * Refuses what is no .xlsx file, by its contents and never by its name, with what is wrong with it.
 *
 * @throws Failure `fileEmpty`, `fileEncrypted`, `fileOldFormat` (binary .xls), or `fileNotRead` for everything else
 */
export function expectXlsx(bytes: Uint8Array, name: string): void {
  if (bytes.length === 0) throw new Failure({ code: "fileEmpty", name });
  const kind = kindOfFile(bytes, undefined);
  if (kind === "encrypted") throw new Failure({ code: "fileEncrypted", name });
  if (kind === "oldFormat") throw new Failure({ code: "fileOldFormat", name });
  if (kind !== "zip") throw new Failure({ code: "fileNotRead", name });
}
