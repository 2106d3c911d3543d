import { readFileSync } from "node:fs";
import path from "node:path";
import { build } from "esbuild";
import { Failure } from "../../shared/domain/failure";
import { describeFailure } from "../../shared/texts/describe-failure";
import { describeFunctionFailure } from "../../shared/texts/describe-function-failure";
import { functionFailuresVi } from "../../shared/texts/function-failures-vi";

const root = path.resolve(__dirname, "../..");

/** What the reader of the function's table tells by the row instead, and a row that only the pane's reader keeps. */
const NEVER_IN_A_CELL = ["targetBlank", "endsBeforeStart"];

/** Failures that the files of a function's bundle name: what they may throw, types left out. */
async function codesOfFunctions(): Promise<string[]> {
  const { metafile } = await build({
    entryPoints: [path.join(root, "addin-excel/functions.ts")],
    absWorkingDir: root,
    bundle: true,
    metafile: true,
    write: false,
  });
  const files = Object.entries(metafile.outputs).flatMap(([, { inputs }]) =>
    Object.entries(inputs).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])),
  );
  const sources = files.filter((file) => !/texts\/|domain\/(failure|indicator)\.ts$/.test(file)).map((file) => readFileSync(path.join(root, file), "utf8"));
  return [...new Set(sources.flatMap((source) => [...source.matchAll(/\bcode: "(\w+)"/g)].map(([, code]) => code ?? "")))];
}

describe("the sentences that a function in a cell brings along", () => {
  it("are those of every failure that its files can raise", async () => {
    const codes = await codesOfFunctions();
    expect(codes).toContain("ambiguousTarget");
    expect(codes.filter((code) => !(code in functionFailuresVi)).sort()).toEqual([...NEVER_IN_A_CELL].sort());
  });

  it("are the same as in the pane", () => {
    const failure = new Failure({ code: "notADate", text: "quý I" }, "ngay");
    expect(describeFunctionFailure(failure)).toBe(describeFailure(failure));
    expect(describeFunctionFailure(failure)).toBe("Tham số ngay: “quý I” chưa đọc được là ngày. Hãy ghi đủ ngày/tháng/năm, ví dụ 01/01/2024.");
    expect(describeFunctionFailure(new TypeError("x"))).toBe(describeFailure(new TypeError("x")));
  });

  it("without one for what only the pane can meet, which then is a fault of the product", () => {
    expect(describeFunctionFailure(new Failure({ code: "busyElsewhere" }))).toBe(describeFailure(new TypeError("x")));
  });
});
