import { readFile } from "../../addin-excel/read-file";
import { codeOfRefusal } from "../contract/failure-code";

interface FakeFile {
  readonly bytes: Uint8Array;
  /** The slice that cannot be had; none unless told. */
  readonly failing?: number;
  readonly supported?: boolean;
}

const SLICE = 4;
let closed = 0;

/** Office.js as far as handing over a file asks it, with small slices. */
function offer({ bytes, failing, supported = true }: FakeFile): void {
  closed = 0;
  const file = {
    size: bytes.length,
    sliceCount: Math.ceil(bytes.length / SLICE),
    getSliceAsync: (index: number, answer: (result: unknown) => void) => {
      const data = [...bytes.subarray(index * SLICE, (index + 1) * SLICE)];
      if (index === failing) answer({ status: "failed", error: { name: "DataReadError" } });
      else answer({ status: "succeeded", value: { data, index, size: data.length } });
    },
    closeAsync: () => void (closed += 1),
  };
  const Office = {
    AsyncResultStatus: { Succeeded: "succeeded", Failed: "failed" },
    FileType: { Compressed: "compressed" },
    context: {
      requirements: { isSetSupported: (set: string) => supported && set === "CompressedFile" },
      document: {
        getFileAsync: (type: string, _options: unknown, answer: (result: unknown) => void) =>
          answer(type === "compressed" ? { status: "succeeded", value: file } : { status: "failed" }),
      },
    },
  };
  Object.assign(globalThis, { Office });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

const bytes = Uint8Array.from([80, 75, 3, 4, 255, 0, 1, 2, 9]);

test("the file that is open comes slice by slice, and is closed", async () => {
  offer({ bytes });
  expect(await readFile()).toBe(Buffer.from(bytes).toString("base64"));
  expect(closed).toBe(1);
});

test("a slice that cannot be had fails with hostRefused, and the file is closed all the same", async () => {
  offer({ bytes, failing: 1 });
  expect(await codeOfRefusal(readFile())).toBe("hostRefused");
  expect(closed).toBe(1);
});

test("an Excel that hands over no files refuses", async () => {
  offer({ bytes, supported: false });
  expect(await codeOfRefusal(readFile())).toBe("hostRefused");
});
