import { communes, workbookOf } from "../contract/sample-workbook";
import { openSpreadsheet } from "../support/apps-script-vm";
import { assertLegal, scriptRun } from "../support/apps-script-vm/script-run";

interface Runner {
  withSuccessHandler(handler: (value: unknown) => void): Record<string, ((...args: unknown[]) => unknown) | undefined>;
}

describe("the fake of google.script.run is as strict as the real one", () => {
  const circle: { self?: unknown } = {};
  circle.self = circle;

  test.each([
    ["a date", { rows: [new Date()] }],
    ["a function", [() => 1]],
    ["a map", new Map()],
    ["an instance of a class", new (class Dossier {})()],
    ["a circle", circle],
  ])("%s is not carried", (_, value) => {
    expect(() => assertLegal(value, "value")).toThrow(TypeError);
  });

  test("a call returns nothing and answers later; undefined in an array arrives as null", async () => {
    const answers: unknown[] = [];
    const echo = scriptRun((_, [value]) => value, ["echo"]) as unknown as Runner;
    await new Promise<void>((resolve) => {
      const runner = echo.withSuccessHandler((value) => {
        answers.push(value);
        resolve();
      });
      expect(runner.echo?.([1, undefined])).toBeUndefined();
      expect(answers).toEqual([]);
    });
    expect(answers).toEqual([[1, null]]);
  });

  test("names that end in _ and names that are not global functions cannot be called", () => {
    const run = scriptRun(() => 1, ["open", "secret_"]) as Record<string, unknown>;
    expect([typeof run.open, typeof run.secret_, typeof run.absent]).toEqual(["function", "undefined", "undefined"]);
  });

  test("twelve calls at once are all answered, ten at a time", async () => {
    const { call } = openSpreadsheet(workbookOf(communes));
    const answers = await Promise.all(Array.from({ length: 12 }, () => call("describeHost", [])));
    expect(answers).toEqual(Array.from({ length: 12 }, () => ({ id: "1aB-c_D", locale: "vi_VN", name: "Báo cáo tháng 5" })));
  });
});

test("the fake services throw on whatever they do not simulate", () => {
  const { context } = openSpreadsheet(workbookOf(communes));
  expect(() => context.run("SpreadsheetApp.getActiveSpreadsheet().getOwner()")).toThrow(
    "not simulated: Spreadsheet.getOwner",
  );
  expect(() => context.run("SpreadsheetApp.openById('x')")).toThrow("not simulated: SpreadsheetApp.openById");
});
