import { Failure } from "../shared/domain/failure";
import { bytesToBase64 } from "../shared/files/base64";
import { handsOverFile } from "./hands-over-file";

/** The most that Office hands over at a time (reference of Document.getFileAsync). */
const SLICE_BYTES = 4_194_304;

type Answer<Value> = (result: Office.AsyncResult<Value>) => void;

/** A call of Office that answers by a callback, as a promise; what it refuses is `hostRefused`. */
function answered<Value>(call: (answer: Answer<Value>) => void, statement: string): Promise<Value> {
  return new Promise((resolve, reject) =>
    call(({ status, value, error }) => {
      if (status === Office.AsyncResultStatus.Succeeded) resolve(value);
      else reject(new Failure({ code: "hostRefused", statement: `${statement} ${error?.name ?? ""}`.trim() }));
    }),
  );
}

/** The workbook as it is now, as the base64 text of an .xlsx; see the port. Office keeps two such files at most: it is closed. */
export async function readFile(): Promise<string> {
  if (!handsOverFile()) throw new Failure({ code: "hostRefused", statement: "getFileAsync: CompressedFile 1.1" });
  const file = await answered<Office.File>(
    (answer) => Office.context.document.getFileAsync(Office.FileType.Compressed, { sliceSize: SLICE_BYTES }, answer),
    "getFileAsync",
  );
  try {
    const bytes = new Uint8Array(file.size);
    let at = 0;
    for (let index = 0; index < file.sliceCount; index += 1) {
      const slice = await answered<Office.Slice>((answer) => file.getSliceAsync(index, answer), "getSliceAsync");
      bytes.set(slice.data as ArrayLike<number>, at);
      at += slice.size;
    }
    if (at !== file.size) throw new Failure({ code: "hostRefused", statement: `getSliceAsync ${at} / ${file.size}` });
    return bytesToBase64(bytes);
  } finally {
    file.closeAsync();
  }
}
