import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import fc from "fast-check";
import { indicators } from "../../shared/domain/indicator";
import { countOf, type Sum } from "../../shared/domain/count";
import { countDossiers } from "../../shared/dossiers/count-dossiers";
import type { DossierPlan } from "../../shared/dossiers/dossier-plan";
import { readDayNumber } from "../../shared/dossiers/read-day";
import { controlQuery } from "../../shared/queries/control-query";
import { dossierQuery } from "../../shared/queries/dossier-query";
import type { DossierQuestion } from "../../shared/queries/dossier-question";
import { countHeading, rateHeadings } from "../../shared/queries/query-columns";
import { toldSides } from "../../shared/queries/told-sides";
import { simplyCounted } from "../support/simple-dossier-count";
import { figuresOf, figuresOfRows } from "./compared-figures";
import { DuckDatabase, quoted, type ResultRow } from "./duck-database";
import { allFields, asked, blockOf, dossierRows, headings, questions, tableOf, type DossierRow } from "./random-dossiers";

const JUNE = { from: 45_809, until: 45_838 };
const TABLE = "hồ sơ 'của' \"tỉnh\"";
const everything = asked({ fields: new Set(allFields), groupBy: "unit", period: JUNE, list: "used", areWordsTold: true });
let database: DuckDatabase;

beforeAll(async () => {
  database = await DuckDatabase.open();
  // Whether plans are optimized changes no result, and planning takes most of the time of so few rows.
  await database.run("PRAGMA disable_optimizer");
});
afterAll(() => database.close());

describe("the query for dossiers, on DuckDB", () => {
  it("comes to the same as the core and as the simple count, whatever the columns, the filters and the grouping", async () => {
    await fc.assert(
      fc.asyncProperty(questions, dossierRows(150), async ({ question, plan }, rows) => {
        await fill(rows);
        const block = blockOf(rows);
        const expected = simplyCounted(plan, [block]);
        expect(figuresOf(countDossiers(plan, [block]), plan)).toEqual(figuresOf(expected, plan));
        const [groups, controls] = [await database.rows(dossierQuery(question)), await database.rows(controlQuery(question))];
        expect(figuresOfRows(question, groups, controls)).toEqual(figuresOf(expected, plan));
      }),
      { numRuns: 12 },
    );
  });

  it.each(["none", "used", "only"])("comes to the same by unit, by procedure and by area with every column (list of procedures: %s)", async (list) => {
    const [rows = []] = fc.sample(dossierRows(400), { numRuns: 1, seed: list.length });
    await fill(rows);
    const groupBy = list === "none" ? "unit" : list === "used" ? "procedure" : "area";
    const { question, plan } = asked({ fields: new Set(allFields), groupBy, period: JUNE, list, areWordsTold: list === "only" });
    const groups = await database.rows(dossierQuery(question));
    expect(figuresOfRows(question, groups, await database.rows(controlQuery(question)))).toEqual(figuresOf(simplyCounted(plan, [blockOf(rows)]), plan));
  });

  it("reads a .csv and a .parquet file as it reads a table, with its plans optimized", async () => {
    await database.run("PRAGMA enable_optimizer");
    const folder = mkdtempSync(join(tmpdir(), "thuoc queries' "));
    try {
      const [rows = []] = fc.sample(dossierRows(400), { numRuns: 1, seed: 7 });
      const { names, cells } = tableOf(rows);
      const [csv, parquet] = [join(folder, "hồ sơ.csv"), join(folder, "hồ sơ.parquet")];
      writeFileSync(csv, [names, ...cells].map((row) => row.map(csvCell).join(",") + "\n").join(""));
      await fill(rows);
      await database.run(`COPY ${quoted(TABLE)} TO '${parquet.replace(/'/g, "''")}' (FORMAT parquet)`);
      const { question, plan } = everything;
      const expected = figuresOf(simplyCounted(plan, [blockOf(rows)]), plan);
      for (const file of [csv, parquet]) {
        const own = { ...question, source: { file } };
        expect(figuresOfRows(own, await database.rows(dossierQuery(own)), await database.rows(controlQuery(own)))).toEqual(expected);
      }
    } finally {
      rmSync(folder, { recursive: true });
      await database.run("PRAGMA disable_optimizer");
    }
  });

  it.each([
    ["DATE", "date"],
    ["TIMESTAMP", "date"],
    ["TIMESTAMPTZ", "moment"],
  ] as const)("reads columns of the type %s, from a .csv file whose types are declared", async (type, days) => {
    const folder = mkdtempSync(join(tmpdir(), "thuoc-queries-"));
    try {
      const [random = []] = fc.sample(dossierRows(300), { numRuns: 1, seed: 11 });
      const rows = random.map((row) => ({ ...row, received: isoOnly(row.received), due: isoOnly(row.due), resolved: isoOnly(row.resolved) }));
      // In the evening of the day before in London it is the day in Vietnam.
      const cell = (text: string): string => (text === "" || type === "DATE" ? text : type === "TIMESTAMP" ? `${text} 23:30:00` : `${dayBefore(text)} 17:30:00+00`);
      const { names, cells } = tableOf(rows.map((row) => ({ ...row, received: cell(row.received), due: cell(row.due), resolved: cell(row.resolved) })));
      const csv = join(folder, "dossiers.csv");
      writeFileSync(csv, [names, ...cells].map((row) => row.map(csvCell).join(",") + "\n").join(""));
      const dayNames: readonly string[] = [headings.received, headings.due, headings.resolved];
      const types = names.map((name) => `'${name.replace(/'/g, "''")}': '${dayNames.includes(name) ? type : "VARCHAR"}'`);
      await database.run(`CREATE OR REPLACE VIEW khai_bao AS SELECT * FROM read_csv('${csv}', header = true, columns = {${types.join(", ")}})`);
      const { question, plan } = everything;
      const own: DossierQuestion = { ...question, source: { table: ["main", "khai_bao"] }, days };
      const expected = figuresOf(simplyCounted(plan, [blockOf(rows)]), plan);
      expect(figuresOfRows(own, await database.rows(dossierQuery(own)), await database.rows(controlQuery(own)))).toEqual(expected);
      await expect(database.rows(dossierQuery({ ...own, days: "text" }))).rejects.toThrow();
    } finally {
      rmSync(folder, { recursive: true });
    }
  });

  it("takes the procedures that count from a table of the database, under any spelling of their codes", async () => {
    const [rows = []] = fc.sample(dossierRows(300), { numRuns: 1, seed: 3 });
    await fill(rows);
    await database.fill("danh mục", ["Mã TTHC"], [["1.004203"], ["cấp bản  sao"], [""], [undefined]]);
    const { question, plan } = asked({ fields: new Set(allFields), groupBy: "unit", period: JUNE, list: "only", areWordsTold: false });
    const own: DossierQuestion = { ...question, procedures: { table: ["danh mục"], column: "Mã TTHC" } };
    const judge = plan.judgeProcedure;
    // Such a list has no code of which it is unclear whether it counts.
    const likewise: DossierPlan = { ...plan, judgeProcedure: (procedure) => (String(procedure) === "2.000111" ? "notListed" : (judge?.(procedure) ?? "listed")) };
    const expected = figuresOf(simplyCounted(likewise, [blockOf(rows)]), likewise);
    expect(figuresOfRows(own, await database.rows(dossierQuery(own)), await database.rows(controlQuery(own)))).toEqual(expected);
  });

  it("takes of a dossier's rows the one received first, where no column tells their order, the same one each time", async () => {
    const [rows = []] = fc.sample(dossierRows(300), { numRuns: 1, seed: 5 });
    const fields = new Set(["dossierId", "unit", "received"] as const);
    const { question, plan } = asked({ fields, groupBy: "unit", period: { from: 45_800, until: 45_832 }, list: "none", areWordsTold: false });
    const { orderColumn: _, ...own } = question;
    const sorted = [...rows].sort((one, other) => order(one).localeCompare(order(other), "en"));
    const expected = figuresOf(simplyCounted(plan, [blockOf(sorted)]), plan);
    for (const each of [rows, [...rows].reverse()]) {
      await fill(each);
      const groups = await database.rows(dossierQuery(own));
      const counted = figuresOfRows(own, groups, await database.rows(controlQuery(own)));
      expect(counted.leftOut).toEqual(expected.leftOut);
      expect(counted.counted).toBe(expected.counted);
    }
  });

  it("gives numerator, denominator and rate of each indicator, and no rate for a denominator of 0", async () => {
    const [rows = []] = fc.sample(dossierRows(200), { numRuns: 1, seed: 2 });
    await fill(rows.map((row) => (row.unit === "Phường 1" ? { ...row, resolved: "", status: "" } : row)));
    const { question } = everything;
    const groups = await database.rows(dossierQuery(question));
    const fields = new Set(allFields);
    let withoutRate = 0;
    for (const group of groups)
      for (const indicator of indicators) {
        const told = toldSides(indicator, fields, true);
        const { numerator, denominator, rate } = rateHeadings(indicator);
        if (told === undefined) {
          expect(group.has(rate)).toBe(false);
          continue;
        }
        const [part, whole] = [sumOf(told.numerator, group), sumOf(told.denominator, group)];
        expect([indicator.code, group.get(numerator), group.get(denominator)]).toEqual([indicator.code, part, whole]);
        expect(group.get(rate)).toBe(part === undefined || !whole ? undefined : part / whole);
        if (whole === 0) withoutRate++;
      }
    expect(withoutRate).toBeGreaterThan(0);
  });
});

function sumOf(sum: Sum, row: ResultRow): number | undefined {
  const terms = sum.map((term) => {
    const value = row.get(countHeading(countOf(term)));
    return typeof value === "number" ? (term.startsWith("-") ? -value : value) : NaN;
  });
  const total = terms.reduce((all, value) => all + value, 0);
  return Number.isNaN(total) ? undefined : total;
}

async function fill(rows: readonly DossierRow[]): Promise<void> {
  const { names, cells } = tableOf(rows);
  await database.fill(TABLE, names, cells);
}

function csvCell(text: string): string {
  return /[",\r\n]/.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/** A day that is one, as ISO text; blank otherwise. */
function isoOnly(text: string): string {
  const [, day, month, year] = /^(\d{2})\/(\d{2})\/(\d{4})$/.exec(text) ?? [];
  return year === "2025" && month !== "13" && !(month === "02") ? `${year}-${month ?? ""}-${day ?? ""}` : "";
}

function dayBefore(iso: string): string {
  return new Date(Date.parse(iso + "T00:00:00Z") - 86_400_000).toISOString().slice(0, 10);
}

/** What rows are put in order by: the day of receipt, unreadable and blank ones last, then the texts that are read. */
function order({ received, dossierId, unit }: DossierRow): string {
  const day = readDayNumber(received);
  return [typeof day === "number" ? day : 99_999, dossierId.trim(), unit.trim(), received].join("\n");
}
