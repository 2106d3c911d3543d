import type { Host, Workbook } from "../../../application/workbook";
import { Failure } from "../../../domain/failure";
import { RULE_VERSION } from "../../../domain/rule-version";
import { bytesOfBase64, bytesToBase64 } from "../../../files/base64";
import { expectXlsx } from "../../../files/expect-xlsx";
import { checkedCopy } from "../../../sharing/checked-copy";
import { copyFileName } from "../../../sharing/copy-file-name";
import { summarizeCopy } from "../../../sharing/summarize-copy";
import type { WorkingCopy } from "../../../sharing/working-copy";
import { sendingVi } from "../../../texts/sending-vi";
import { showTime } from "../../../texts/show-time";
import { afterDrawing } from "../../after-drawing";
import type { Panel } from "../../panel";
import { saveFile } from "../../save-file";
import { sendingDesk } from "./sending-desk";
import { sendingFacts } from "./sending-facts";
import { wayOver } from "./way-over";

interface SourceFile {
  /** Undefined where the host does not tell it. */
  readonly name: string | undefined;
  readonly bytes: Uint8Array;
}

const XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/**
 * Makes the working copy of the open workbook, or of a file that the user gives, and hands it over. What becomes of it is told by the bar;
 * nothing in the workbook changes but that it remembers who takes copies back.
 */
export async function sendCopy(panel: Panel, file?: File): Promise<void> {
  const desk = sendingDesk(panel);
  const returnTo = desk.returnTo().trim();
  let sent: WorkingCopy | undefined;
  const handedOver = await panel.makeFile(async (workbook) => {
    desk.set({ made: undefined });
    await afterDrawing();
    const host = await workbook.describe();
    const source = file === undefined ? await openFile(workbook, host, () => desk.set({ refused: true })) : await givenFile(file);
    await afterDrawing();
    const called = source.name ?? sendingVi.unnamed;
    expectXlsx(source.bytes, called);
    const about = { madeAt: showTime(new Date()), source: called, rules: RULE_VERSION, ...(returnTo !== "" && { returnTo }) };
    const { copy, ending } = checkedCopy(source.bytes, about);
    if (copy.plain.length + copy.frozen.length === 0) throw new Failure({ code: "nothingToSend", name: called });
    const name = copyFileName(source.name, ending);
    if (wayOver(host) === "open") await workbook.openFile(bytesToBase64(copy.bytes));
    else saveFile({ name, bytes: new Uint8Array(copy.bytes), type: XLSX });
    sent = copy;
    desk.set({ made: { file: name, summary: summarizeCopy(copy) } });
    return name;
  }, () => sendingFacts(sent, file?.name));
  if (handedOver && desk.get().returnTo !== undefined) panel.remember({ kept: { sending: { returnTo } } });
}

async function openFile(workbook: Workbook, { name }: Host, onRefusal: () => void): Promise<SourceFile> {
  try {
    return { name, bytes: bytesOfBase64(await workbook.readFile()) };
  } catch (error) {
    if (error instanceof Failure && error.detail.code === "hostRefused") onRefusal();
    throw error;
  }
}

async function givenFile(file: File): Promise<SourceFile> {
  const { name } = file;
  const bytes = await file.arrayBuffer().catch(() => {
    throw new Failure({ code: "fileNotRead", name });
  });
  return { name, bytes: new Uint8Array(bytes) };
}
