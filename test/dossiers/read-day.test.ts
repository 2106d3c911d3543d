import fc from "fast-check";
import { readDayNumber } from "../../shared/dossiers/read-day";
import { isUnsaid } from "../../shared/dossiers/unsaid-cell";

const FIFTH_OF_JUNE = 45_813;

describe("the day that a cell of a dossier table gives", () => {
  it.each([
    [45_813],
    [45_813.604],
    ["05/06/2025"],
    ["5/6/2025"],
    ["05-06-2025"],
    ["05.06.2025"],
    ["2025-06-05"],
    ["2025-6-5"],
    [" 05/06/2025\u00A0"],
    ["05/06/2025 14:30"],
    ["05/06/2025  8:05:59"],
    ["05/06/2025 02:30:00 PM"],
    ["05/06/2025 02:30 CH"],
    ["14:30 05/06/2025"],
    ["14:30:59 05/06/2025"],
    ["2:30 PM 5/6/2025"],
    ["2025-06-05T14:30:00.000Z"],
    ["2025-06-05T23:59:59+07:00"],
    ["2025-06-05 14:30:00+0700"],
  ])("%j is 5 June 2025", (cell) => {
    expect(readDayNumber(cell)).toBe(FIFTH_OF_JUNE);
  });

  it.each([[""], ["  "], ["-"], [" – "], ["—"], ["\u00A0"]])("%j is no day", (cell) => {
    expect(readDayNumber(cell)).toBeUndefined();
  });

  it.each([
    ["31/02/2025"],
    ["29/02/2025"],
    ["00/06/2025"],
    ["05/00/2025"],
    ["05/13/2025"],
    ["05/06/25"],
    ["2025/06/05"],
    ["05/06-2025"],
    ["5/6"],
    ["6/2025"],
    ["2025"],
    [2025],
    [0],
    [-1],
    [19_999.9],
    [100_001],
    [Number.NaN],
    [true],
    ["45813"],
    ["01/01/0001"],
    ["01/01/0001 00:00:00"],
    ["05/06/2025 (gia hạn)"],
    ["05/06/2025 14"],
    ["05/06/2025 14:3"],
    ["05/06/2025 14:30:00."],
    ["05/06/2025 14:30 giờ"],
    ["05/06/2025 14:30+7"],
    ["14:30 ngày 05/06/2025"],
    ["14:30:59"],
    ["05/06/2025-06/06/2025"],
    ["--"],
    ["chưa có"],
    ["#N/A"],
    ["١٢/٠٦/2025"],
  ])("%j is not readable as one day", (cell) => {
    expect(readDayNumber(cell)).toBe("unreadable");
  });

  it("takes 29 February in leap years only: of 2000 and 2024, not of 2100", () => {
    expect(["29/02/2000", "29/02/2024", "29/02/2100"].map(readDayNumber)).toEqual([36_585, 45_351, "unreadable"]);
  });

  it("reads every day of the calendar from 1954 to 2173 as the spreadsheet counts it, in every form of writing", () => {
    fc.assert(
      fc.property(fc.integer({ min: 20_000, max: 100_000 }), fc.constantFrom("/", "-", "."), (serial, separator) => {
        const iso = new Date((serial - 25_569) * 86_400_000).toISOString();
        const [year = "", month = "", day = ""] = iso.slice(0, 10).split("-");
        const short = [Number(day), Number(month), year].join(separator);
        const forms = [serial, serial + 0.99, iso, iso.slice(0, 10), [day, month, year].join(separator), short, short + " 7:00"];
        expect(forms.map(readDayNumber)).toEqual(forms.map(() => serial));
      }),
    );
  });

  it("never makes a day of a date that the calendar does not have", () => {
    fc.assert(
      fc.property(fc.nat(99), fc.nat(99), fc.integer({ min: 1960, max: 2170 }), (day, month, year) => {
        const date = new Date(Date.UTC(year, month - 1, day));
        const exists = date.getUTCDate() === day && date.getUTCMonth() === month - 1;
        expect(typeof readDayNumber(`${day}/${month}/${year}`)).toBe(exists ? "number" : "string");
      }),
    );
  });

  it("takes for unsaid what is spaces around a dash at most", () => {
    const letters = fc.constantFrom(" ", "\t", "\n", "\u00A0", "\u3000", "\u2009", "\uFEFF", "-", "–", "—", "0", "\u200B");
    fc.assert(
      fc.property(fc.string({ unit: letters, maxLength: 4 }), (text) => {
        expect(isUnsaid(text)).toBe(/^\s*[-\u2013\u2014]?\s*$/.test(text));
      }),
    );
  });
});
