import fc from "fast-check";
import { readSettingsSheet } from "../../shared/application/read-settings-sheet";
import { recalledSettings } from "../../shared/application/recalled-settings";
import { rememberSettings } from "../../shared/application/remember-settings";
import { loadPreferences } from "../../shared/application/load-preferences";
import type { Preferences } from "../../shared/application/settings";
import { itemsOf, withItems } from "../../shared/application/settings-items";
import { itemsOn } from "../../shared/application/waiting-changes";
import type { CellValue } from "../../shared/tables/grid";
import { fakeWorkbook, type FakeSheet, type FakeWorkbook } from "../sidebar/fake-workbook";
import { anyPreferences, NOW, remembered, rowWith, settingsValues, SHEET } from "./settings-books";

const LATER = new Date(2026, 10, 23, 8, 30);
const NONE: Preferences = { version: 1 };

const bookWith = (values: readonly (readonly CellValue[])[], how: Partial<FakeSheet> = {}, settings: unknown = remembered): FakeWorkbook =>
  fakeWorkbook({ records: true, sheets: [{ name: "Tháng 5", values: [["Đơn vị"]] }, { name: SHEET, values, ...how }], settings });

/** What the next opening of the pane finds. */
async function reopened({ workbook }: Pick<FakeWorkbook, "workbook">): Promise<Preferences> {
  const { waiting: _waiting, ...preferences } = recalledSettings(await loadPreferences(workbook), await workbook.readSheet(SHEET), []);
  return preferences;
}

const remember = (fake: FakeWorkbook, before: Preferences, after: Preferences) =>
  rememberSettings(fake.workbook, [{ before, after }], LATER);

const newName: Preferences = { ...remembered, names: { ...remembered.names, "xã bến hải": "Xã Bến Hải" } };

describe("What the pane remembers, where the workbook has a sheet of settings", () => {
  it("is written in one row, with the time, and in the host's store: four calls", async () => {
    const values = settingsValues(remembered);
    const fake = bookWith(values);
    expect(await remember(fake, remembered, newName)).toBe("everywhere");
    expect(fake.calls).toEqual(["loadSettings", "readSheet " + SHEET, "rewriteCells " + SHEET, "saveSettings"]);
    const now = fake.valuesOf(SHEET);
    const changed = now.flatMap((line, row) => (JSON.stringify(line) === JSON.stringify(values[row]) ? [] : [line.slice(0, 2)]));
    expect(changed).toEqual([
      ["Cập nhật lúc", "08:30 ngày 23/11/2026"],
      ["Tên đã xác nhận", "“xã bến hải” là Xã Bến Hải"],
    ]);
    expect(await reopened(fake)).toEqual(newName);
    expect(fake.saved()).toEqual(newName);
  });

  it("is not written again when the sheet says it already, and passing choices are none of its business", async () => {
    const fake = bookWith(settingsValues(remembered));
    await remember(fake, { ...remembered, province: "01" }, remembered);
    expect(fake.calls).toEqual(["loadSettings", "readSheet " + SHEET, "saveSettings"]);
    fake.calls.length = 0;
    await remember(fake, remembered, { ...remembered, target: "50%" });
    expect(fake.calls).toEqual(["loadSettings", "saveSettings"]);
    expect(fake.saved()).toEqual({ ...remembered, target: "50%" });
  });

  it("comes back from any changes, a long thing made short and a short one long, row by row", async () => {
    const long = fc.constantFrom("x".repeat(70_000), "Đoạn", { a: 1 });
    const later = fc.tuple(anyPreferences, long).map(([each, letter]): Preferences => ({ ...each, kept: { ...each.kept, letter } }));
    await fc.assert(
      fc.asyncProperty(anyPreferences, fc.array(later, { minLength: 1, maxLength: 4 }), async (first, changes) => {
        const fake = bookWith(settingsValues(first), {}, first);
        let before = first;
        for (const after of changes) {
          await remember(fake, before, after);
          expect(await reopened(fake)).toEqual(after);
          before = after;
        }
      }),
      { numRuns: 60 },
    );
  });

  it("leaves everything alone that it does not understand: damaged rows, notes, columns of people", async () => {
    const values: CellValue[][] = settingsValues(remembered).map((line) => [...line]);
    const [damaged, forgotten] = [rowWith(values, "vĩnh thủy"), rowWith(values, "trung tâm hcc")];
    (values[damaged] ?? [])[2] = "{hỏng";
    values.splice(forgotten + 1, 0, ["Anh Nam ghi: giữ lại", "", "", "", "", "x"]);
    const fake = bookWith(values);
    const { ["trung tâm hcc"]: _gone, ...names } = remembered.names ?? {};
    await remember(fake, remembered, { ...remembered, names });
    await remember(fake, { ...remembered, names }, { ...remembered, names: { ...names, "ubnd xã vĩnh thủy": "Xã Vĩnh Định" } });
    const now = fake.valuesOf(SHEET);
    expect(now[damaged]).toEqual(values[damaged]);
    expect(now[forgotten + 1]?.[0]).toBe("Anh Nam ghi: giữ lại");
    const sheet = readSettingsSheet(await fake.workbook.readSheet(SHEET));
    if (sheet.is !== "sound") throw new Error(sheet.is);
    expect(sheet.problems).toEqual([{ cell: `C${damaged + 1}`, because: "damaged" }]);
    expect(withItems(NONE, itemsOn(sheet)).names).toEqual({ "ubnd xã vĩnh thủy": "Xã Vĩnh Định" });
    // The blank row of what was forgotten is used for what comes.
    expect(now[forgotten]?.[1]).toBe("“ubnd xã vĩnh thủy” là Xã Vĩnh Định");
  });

  it("changes only what was changed here: a row deleted by somebody meanwhile stays deleted", async () => {
    const values = settingsValues(remembered);
    const fake = bookWith(values.filter((_, row) => row !== rowWith(values, "trung tâm hcc")));
    await remember(fake, remembered, newName);
    expect((await reopened(fake)).names).toEqual({ "ubnd xã vĩnh thủy": "Xã Vĩnh Thủy", "xã bến hải": "Xã Bến Hải" });
  });

  it("waits in the host's store while the sheet is protected, holds there, and goes on the sheet with the next change", async () => {
    const values = settingsValues(remembered);
    const fake = bookWith(values, { locked: true });
    expect(await remember(fake, remembered, newName)).toBe("storeOnly");
    expect(fake.valuesOf(SHEET)).toEqual(values);
    expect(await reopened(fake)).toEqual(newName);

    const free = bookWith(values, {}, fake.saved());
    expect(await remember(free, newName, { ...newName, province: "46" })).toBe("everywhere");
    expect(await reopened(free)).toEqual({ ...newName, province: "46" });
    expect(free.saved()).toEqual({ ...newName, province: "46" });
  });

  it("does not wait any longer for a row that has come to say something else", async () => {
    const fake = bookWith(settingsValues(remembered), { locked: true });
    await remember(fake, remembered, { ...newName, province: "46" });
    const elsewhere = bookWith(settingsValues({ ...remembered, province: "56" }), {}, fake.saved());
    expect(await reopened(elsewhere)).toEqual({ ...newName, province: "56" });
    expect(await rememberSettings(elsewhere.workbook, [], LATER)).toBe("everywhere");
    expect(await reopened({ ...elsewhere })).toEqual({ ...newName, province: "56" });
  });

  it("is taken back, and waits, when rows have moved between reading and writing", async () => {
    const values = settingsValues(remembered);
    const fake = bookWith(values);
    const moved = [...values];
    moved.splice(rowWith(values, "vĩnh thủy"), 0, ["Dòng mới"]);
    const read = fake.workbook.readSheet;
    const behind = bookWith(moved);
    const workbook = { ...behind.workbook, readSheet: read };
    const after = { ...remembered, names: { ...remembered.names, "ubnd xã vĩnh thủy": "Xã Vĩnh Định" } };
    expect(await rememberSettings(workbook, [{ before: remembered, after }], LATER)).toBe("storeOnly");
    expect(behind.valuesOf(SHEET).map(([, summary]) => summary ?? "")).toEqual(moved.map(([, summary]) => summary ?? ""));
    expect(await reopened(behind)).toEqual(after);
  });

  it("need not fit the host's store as well: one that refuses it keeps the passing choices", async () => {
    const fake = bookWith(settingsValues(remembered));
    fake.failNext("saveSettings", { code: "hostRefused", statement: "240 KB" });
    expect(await remember(fake, remembered, { ...newName, target: "50%" })).toBe("everywhere");
    expect(fake.saved()).toEqual({ version: 1, indicator: "onlineOfNew", target: "50%" });
    expect(await reopened(fake)).toEqual({ ...newName, target: "50%" });
  });

  it("waits where the sheet cannot be read, or is of a later version, which is never written on", async () => {
    const fake = bookWith(settingsValues(remembered));
    fake.failNext("readSheet", { code: "noConnection" });
    expect(await remember(fake, remembered, newName)).toBe("storeOnly");
    expect(await reopened(fake)).toEqual(newName);

    const values = settingsValues(remembered).map(([label, value, ...rest]) => [label ?? "", label === "Phiên bản cấu hình" ? "2" : (value ?? ""), ...rest]);
    const newer = bookWith(values);
    expect(await remember(newer, remembered, newName)).toBe("storeOnly");
    expect(newer.valuesOf(SHEET)).toEqual(values);
    expect(await reopened(newer)).toEqual(newName);
  });
});

describe("What the pane remembers, where the workbook has no such sheet", () => {
  it("is saved in the host's store: three calls, two where only passing choices change", async () => {
    const fake = fakeWorkbook({ records: true, sheets: [], settings: { version: 1, names: { a: "Xã A" } } });
    await remember(fake, NONE, { version: 1, names: { b: null }, province: "44" });
    expect(fake.calls).toEqual(["loadSettings", "readSheet " + SHEET, "saveSettings"]);
    // What was remembered before the pane knew of it is not lost.
    expect(fake.saved()).toEqual({ version: 1, province: "44", names: { a: "Xã A", b: null } });
    fake.calls.length = 0;
    await remember(fake, NONE, { version: 1, indicator: "onTime" });
    expect(fake.calls).toEqual(["loadSettings", "saveSettings"]);
  });

  it("leaves a sheet of somebody's own with that name alone", async () => {
    const values = [["Máy", "Phòng"], ["PC-01", "Một cửa"]];
    const fake = bookWith(values, {}, NONE);
    expect(await remember(fake, NONE, remembered)).toBe("everywhere");
    expect(fake.valuesOf(SHEET)).toEqual(values);
    expect(fake.saved()).toEqual(remembered);
  });

  it("never overwrites settings of a later version or damaged ones", async () => {
    for (const settings of [{ version: 2, order: "descending" }, "hỏng"]) {
      const fake = fakeWorkbook({ records: true, sheets: [], settings });
      await remember(fake, NONE, remembered);
      expect(fake.saved()).toEqual(settings);
    }
  });

  it("tells a host that saves nothing", async () => {
    const fake = fakeWorkbook({ records: true, sheets: [] });
    fake.failNext("saveSettings", { code: "readOnly" });
    await expect(remember(fake, NONE, remembered)).rejects.toMatchObject({ detail: { code: "readOnly" } });
  });
});

test("what is kept as null is forgotten like what is not there", () => {
  expect([...itemsOf({ version: 1, kept: { routine: null } }).keys()]).toEqual([]);
});

test("the time on a new sheet is that of writing", () => {
  expect(settingsValues(NONE).flat()).toContain("14:05 ngày 22/11/2026");
  expect(NOW < LATER).toBe(true);
});
