import vm from "node:vm";
import { catalogue } from "../../shared/functions/catalogue";
import { describeFailure } from "../../shared/texts/describe-failure";
import { callGlobal, loadBundle, SCRIPTS } from "../support/apps-script-vm";
import { processorTime } from "../support/processor-time";

const bundle = loadBundle();

/** A whole column of the country, to be answered in one call. */
const column = (cell: (row: number) => unknown) => Array.from({ length: 1000 }, (_, row) => [cell(row)]);

describe("custom functions of the built add-on, in a bare world without services", () => {
  for (const entry of catalogue) {
    entry.examples.forEach((example, index) => {
      const call = () => callGlobal(bundle, entry.name, example.args);
      const shown = JSON.stringify(example.args);
      if ("fails" in example)
        test(`${entry.name} ${index + 1}: ${shown} is an error with the sentence of ${example.fails}`, () => {
          expect(messageOf(call)).toMatch(/^\p{Lu}.*[.…]$/u);
          expect(messageOf(call)).toBe(messageFromCore(entry, example.args));
        });
      else
        test(`${entry.name} ${index + 1}: ${shown} gives ${JSON.stringify(example.result)}`, () => {
          expect(call()).toEqual(example.result);
        });
    });
  }

  test("1,000 rows are answered by one call, a bad row among them alone", () => {
    const online = column((row) => (row === 500 ? 11 : row % 11));
    const result = callGlobal(bundle, "TYLE_TRUCTUYEN", [online, column(() => 10)]) as unknown[][];
    expect(result.length).toBe(1000);
    expect(result[7]).toEqual([0.7]);
    expect(result[500]?.[0]).toMatch(/^Lỗi: /);
    expect(result.filter(([cell]) => typeof cell !== "number")).toHaveLength(1);
  });

  test("blank cells of a range, which Sheets hands over as empty strings, are blank", () => {
    expect(
      callGlobal(bundle, "TYLE_TRUCTUYEN", [
        [[""], [3]],
        [[""], [4]],
      ]),
    ).toEqual([["Không phát sinh"], [0.75]]);
  });

  test("an error cell is told as an error, not read as text", () => {
    expect(messageOf(() => callGlobal(bundle, "TYLE_TRUCTUYEN", ["#N/A", 4]))).toContain("#N/A");
  });

  test("a Date of the script's own world is refused as a number, not counted as one", () => {
    expect(bundle.run("try { DOC_SO(new Date(0)) } catch (error) { error.message } ")).toMatch(/không phải là số/);
  });

  test("one argument too many is told", () => {
    expect(messageOf(() => callGlobal(bundle, "DAT_CHITIEU", [0.5, 0.45, 1]))).toMatch(/nhiều nhất 2 tham số/);
  });

  test.each([[[...SCRIPTS]], [[...SCRIPTS].reverse()]])("they work when the files are loaded as %j", (order) => {
    expect(callGlobal(loadBundle({}, order), "TYLE_TRUCTUYEN", [75, 100])).toBe(0.75);
  });

  test("loading the pushed scripts takes some ten times what an empty world takes: every cell with a formula pays for it", () => {
    expect(processorTime(() => loadBundle())).toBeLessThan(30 * processorTime(() => vm.createContext({})));
  });
});

/** Errors of the bundle belong to its world, so only messages are compared. */
function messageOf(call: () => unknown): string {
  try {
    return `no error but ${JSON.stringify(call())}`;
  } catch (error) {
    return (error as Error).message;
  }
}

function messageFromCore(entry: (typeof catalogue)[number], args: Parameters<typeof entry.call>[0]): string {
  try {
    return `no error but ${JSON.stringify(entry.call(args))}`;
  } catch (error) {
    return describeFailure(error);
  }
}
