import fc from "fast-check";
import { heldValues } from "../../appsscript/server/held-values";

const DAY_MS = 86_400_000;
const EPOCH = Date.UTC(1899, 11, 30);

/** How a clock on the wall reads in a zone, as milliseconds of UTC. */
function wallClock(time: number, zone: string): number {
  const parts = new Intl.DateTimeFormat("en-US", {
    timeZone: zone,
    hourCycle: "h23",
    year: "numeric",
    month: "numeric",
    day: "numeric",
    hour: "numeric",
    minute: "numeric",
    second: "numeric",
  }).formatToParts(new Date(time));
  const [year, month, day, hour, minute, second] = ["year", "month", "day", "hour", "minute", "second"].map((type) =>
    Number(parts.find((part) => part.type === type)?.value),
  );
  return Date.UTC(year ?? 0, (month ?? 0) - 1, day, hour, minute, second);
}

/** The services of Apps Script that dates are told by, for a spreadsheet in a zone; gives how often the format was asked. */
function inZone(zone: string): { calls: number } {
  const asked = { calls: 0 };
  Object.assign(globalThis, {
    SpreadsheetApp: { getActiveSpreadsheet: () => ({ getSpreadsheetTimeZone: () => zone }) },
    Utilities: {
      formatDate: (date: Date, wanted: string) => {
        asked.calls++;
        return `${new Date(wallClock(date.getTime(), wanted)).toISOString().slice(0, 19)}Z`;
      },
    },
  });
  return asked;
}

afterAll(() => {
  Reflect.deleteProperty(globalThis, "SpreadsheetApp");
  Reflect.deleteProperty(globalThis, "Utilities");
});

test.each(["Asia/Ho_Chi_Minh", "America/New_York", "Europe/Lisbon", "Australia/Lord_Howe", "Asia/Tehran", "Pacific/Apia"])(
  "a date of a spreadsheet in %s is the number of what its cell shows, also on days on which the clocks are changed",
  (zone) => {
    inZone(zone);
    const times = fc.integer({ min: Date.UTC(1912, 0), max: Date.UTC(2099, 0) });
    fc.assert(
      fc.property(fc.array(times, { minLength: 1, maxLength: 8 }), (all) => {
        const whole = all.map((time) => Math.floor(time / 1000) * 1000);
        const [row] = heldValues([whole.map((time) => new Date(time))]);
        expect(row).toEqual(whole.map((time) => (wallClock(time, zone) - EPOCH) / DAY_MS));
      }),
    );
    const change = Date.UTC(2025, 2, 9, 7);
    const hours = Array.from({ length: 72 }, (_, at) => change + (at - 36) * 3_600_000);
    expect(heldValues([hours.map((time) => new Date(time))])[0]).toEqual(hours.map((time) => (wallClock(time, zone) - EPOCH) / DAY_MS));
  },
);

test("midnight is a whole day, and an instant before it is the day before", () => {
  inZone("Asia/Ho_Chi_Minh");
  const midnight = Date.UTC(2025, 5, 4, 17);
  const [[day, before] = []] = heldValues([[new Date(midnight), new Date(midnight - 1)]]);
  expect(day).toBe(45_813);
  expect(Math.floor(Number(before))).toBe(45_812);
});

test("the format of dates is asked for twice a day that occurs, however many cells there are, and never without dates", () => {
  const asked = inZone("Asia/Ho_Chi_Minh");
  heldValues([["Xã Hòa Bình", 3, true, "#N/A", ""]]);
  expect(asked.calls).toBe(0);
  const cells = Array.from({ length: 20_000 }, (_, at) => [new Date(Date.UTC(2025, 0, 1) + (at % 365) * DAY_MS + at * 1000)]);
  heldValues(cells);
  expect(asked.calls).toBeLessThanOrEqual(2 * 366);
});

test("pictures in cells have no value", () => {
  expect(heldValues([[{ toString: () => "CellImage" }]])).toEqual([[""]]);
});
