import { sendingVi } from "../texts/sending-vi";

const ENDING = /\.(?:xlsx|xlsm|xlsb|xls|ods|csv)$/i;
/** What file systems forbid. */
const FORBIDDEN = /[\\/:*?"<>|\p{Cc}]/gu;
/** Windows takes 255 signs of a name, and paths of 260 in many programs. */
const LONGEST = 100;

/**
 * What a working copy is called: "Báo cáo tháng 5 - bản gửi đi.xlsx", in Vietnamese as the file itself.
 *
 * @param source the name of the workbook or its file, undefined where it is not known
 * @param ending of the copy, with its dot
 */
export function copyFileName(source: string | undefined, ending: string): string {
  const stem = cut((source ?? "").normalize("NFC").replace(ENDING, "").replace(FORBIDDEN, "-").trim());
  return (stem === "" ? sendingVi.fileAlone : sendingVi.file(stem)) + ending;
}

function cut(stem: string): string {
  return stem.slice(0, LONGEST).replace(/[\uD800-\uDBFF]$/, "").trim();
}
