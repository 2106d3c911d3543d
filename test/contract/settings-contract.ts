import { communes, workbookOf } from "./sample-workbook";
import { wholeWorkbook } from "./whole-workbook";
import type { ContractSetup } from "./host-under-test";

const settings = {
  schemaVersion: 1,
  lastIndicator: "onlineOfNew",
  targets: [{ group: "Xã", percent: 45.5 }],
  note: "Đã duyệt",
};

/** How settings are kept with the workbook. */
export function settingsContract({ on }: ContractSetup): void {
  test(
    "a workbook that never had settings gives null",
    on(workbookOf(communes), async ({ workbook }) => {
      expect(await workbook.loadSettings()).toBeNull();
    }),
  );

  test(
    "saved settings come back the same, and the last ones win",
    on(workbookOf(communes), async ({ workbook }) => {
      await workbook.saveSettings({ schemaVersion: 0 });
      await workbook.saveSettings(settings);
      expect(await workbook.loadSettings()).toEqual(settings);
    }),
  );

  test(
    "settings travel with the workbook: another adapter reads them",
    on(workbookOf(communes), async (host) => {
      await host.workbook.saveSettings(settings);
      expect(await (await host.another()).loadSettings()).toEqual(settings);
    }),
  );

  test(
    "settings of 100 KB come back the same, letter for letter, and again after they have shrunk and grown",
    on(workbookOf(communes), async (host) => {
      const names = Object.fromEntries(
        Array.from({ length: 1400 }, (_, index) => [`xã tân thạnh ${index} / huyện mỏ cày`, "Xã Tân Thành 🏛 \"Đ\"\n"]),
      );
      const large = { ...settings, names };
      expect(Buffer.byteLength(JSON.stringify(large))).toBeGreaterThan(100_000);
      for (const saved of [large, settings, { ...large, note: "lần hai" }, large]) {
        await host.workbook.saveSettings(saved);
        expect(await (await host.another()).loadSettings()).toEqual(saved);
      }
    }),
  );

  test(
    "saving settings changes no sheet",
    on(workbookOf(communes), async ({ workbook }) => {
      const before = await wholeWorkbook(workbook);
      await workbook.saveSettings(settings);
      expect(await wholeWorkbook(workbook)).toEqual(before);
    }),
  );
}
