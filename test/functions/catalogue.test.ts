import { Failure } from "../../shared/domain/failure";
import { catalogue } from "../../shared/functions/catalogue";
import { FUNCTION_NAMES } from "../../shared/functions/function-names";
import type { Example } from "../../shared/functions/sheet-function";

test("the list of names is that of the catalogue", () => {
  expect(FUNCTION_NAMES).toEqual(catalogue.map(({ name }) => name));
});

describe.each(catalogue.map((entry) => [entry.name, entry] as const))("%s", (_, entry) => {
  const cases = entry.examples.map((example): [string, Example] => [JSON.stringify(example.args), example]);

  it.each(cases)("answers its example %s", (_args, example) => {
    if ("result" in example) expect(entry.call(example.args)).toEqual(example.result);
    else expect(codeOf(() => entry.call(example.args))).toBe(example.fails);
  });

  it("has at least four examples, one of them failing", () => {
    expect(entry.examples.length).toBeGreaterThanOrEqual(4);
    expect(entry.examples.some((example) => "fails" in example)).toBe(true);
  });

  it("has a name that both hosts accept and texts in both languages", () => {
    expect(entry.name).toMatch(/^[A-Z]+(_[A-Z]+)+$/);
    const texts = [entry.summary, entry.remarks, ...entry.parameters.map((parameter) => parameter.description)];
    for (const { vi, en } of texts) {
      expect(vi.normalize("NFC")).toBe(vi);
      expect(vi).toMatch(/\.$/);
      expect(en).toMatch(/\.$/);
    }
    for (const parameter of entry.parameters) expect(parameter.name).toMatch(/^[a-z]+(_[a-z]+)*$/);
  });

  it("puts its optional parameters last", () => {
    const optional = entry.parameters.map((parameter) => parameter.optional);
    expect(optional).toEqual([...optional].sort());
  });

  it("never answers NaN, Infinity, null or undefined, whatever it is given", () => {
    const odd = ["", null, undefined, 0, -1, 0.5, 1e300, "x", "#N/A", "Không phát sinh", true, [[1, ""], [null, "x"]]];
    for (const first of odd)
      for (const second of odd) {
        const args = entry.parameters.map((_parameter, index) => (index === 0 ? first : second));
        for (const result of [outcome(() => entry.call(args))].flat(2)) {
          expect(typeof result === "string" || Number.isFinite(result)).toBe(true);
        }
      }
  });
});

describe("the catalogue", () => {
  it("keeps every published name and parameter order for ever", () => {
    const published = jest.requireActual<Record<string, string[]>>("../compatibility/published-functions.json");
    for (const [name, parameters] of Object.entries(published)) {
      const entry = catalogue.find((candidate) => candidate.name === name);
      expect(entry?.parameters.slice(0, parameters.length).map((parameter) => parameter.name)).toEqual(parameters);
      expect(entry?.parameters.slice(parameters.length).every((parameter) => parameter.optional)).toBe(true);
    }
    expect(Object.keys(published).sort()).toEqual(catalogue.map((entry) => entry.name).sort());
  });
});

function codeOf(call: () => unknown): string {
  try {
    return "gave " + JSON.stringify(call());
  } catch (error) {
    return error instanceof Failure ? error.detail.code : String(error);
  }
}

function outcome<T>(call: () => T): T | string {
  try {
    return call();
  } catch (error) {
    if (error instanceof Failure) return error.detail.code;
    throw error;
  }
}
