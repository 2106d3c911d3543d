import { Failure } from "../../shared/domain/failure";
import { catalogue } from "../../shared/functions/catalogue";
import type { Example, SheetFunction } from "../../shared/functions/sheet-function";
import { describeFailure } from "../../shared/texts/describe-failure";
import type { InvocationResult } from "../support/fake-excel-host/custom-functions-host";
import { CustomFunctionsHost } from "../support/fake-excel-host/custom-functions-host";
import { builtText } from "./built-files";

const VALUE_ERROR = 7;
const host = new CustomFunctionsHost();
const results = new Map<Example, InvocationResult>();

// All at once, as a sheet recalculates: the runtime sends results at most every half second.
beforeAll(async () => {
  host.load(builtText("functions.js"));
  const calls = catalogue.flatMap((sheetFunction) =>
    sheetFunction.examples.map(async (example) => {
      const args = asExcelHandsOver(sheetFunction, example);
      results.set(example, await host.invoke(sheetFunction.name, args));
    }),
  );
  await Promise.all(calls);
});

/** Arguments as Excel hands them over to a matrix parameter: every one rows × columns, an omitted one null. */
function asExcelHandsOver(sheetFunction: SheetFunction, example: Example): unknown[] {
  return sheetFunction.parameters.map((_, index) => {
    const arg = example.args[index] ?? null;
    return arg === null || Array.isArray(arg) ? arg : [[arg]];
  });
}

/** The sentence of the failure, from the core. */
function sentenceOf(sheetFunction: SheetFunction, example: Example): string {
  try {
    sheetFunction.call(example.args);
  } catch (error) {
    if (error instanceof Failure) return describeFailure(error);
    throw error;
  }
  throw new Error(`${sheetFunction.name} does not fail`);
}

describe.each(catalogue.map((sheetFunction) => [sheetFunction.name, sheetFunction] as const))(
  "%s in Excel",
  (_name, it) => {
    test.each(it.examples.map((example) => [JSON.stringify(example.args), example] as const))("%s", (_, example) => {
      const result = results.get(example);
      if ("fails" in example)
        expect(result).toEqual({ ok: false, value: sentenceOf(it, example), errorCode: VALUE_ERROR });
      else
        expect(result).toMatchObject({
          ok: true,
          value: Array.isArray(example.result) ? example.result : [[example.result]],
        });
    });
  },
);

test("every function of the catalogue is associated, and nothing else", () => {
  expect(host.associatedNames.sort()).toEqual(catalogue.map(({ name }) => name).sort());
});

test("a formula over 1,000 rows is one call and one result", async () => {
  const column = (from: number) => Array.from({ length: 1000 }, (_, row) => [from + row]);
  const before = { ...host.counts };
  const result = await host.invoke("TYLE_TRUCTUYEN", [column(0), column(1000)]);
  expect([host.counts.calls - before.calls, host.counts.results - before.results]).toEqual([1, 1]);
  const values = result.value as number[][];
  expect([values.length, values[999]]).toEqual([1000, [999 / 1999]]);
});

test("single values are answered like cells", async () => {
  expect((await host.invoke("TYLE_TRUCTUYEN", [3, 4])).value).toEqual([[0.75]]);
});

test("a bad row of a range is a text in its cell, and the other rows are unharmed", async () => {
  const { ok, value } = await host.invoke("TYLE_TRUCTUYEN", [
    [[5], [3]],
    [[4], [4]],
  ]);
  expect([ok, (value as unknown[][])[1]]).toEqual([true, [0.75]]);
  expect(String((value as unknown[][])[0])).toMatch(/^Lỗi: /);
});
