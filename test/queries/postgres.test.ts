import { execFileSync } from "node:child_process";
import fc from "fast-check";
import { controlQuery } from "../../shared/queries/control-query";
import { dossierQuery } from "../../shared/queries/dossier-query";
import type { DossierQuestion } from "../../shared/queries/dossier-question";
import { simplyCounted } from "../support/simple-dossier-count";
import { figuresOf, figuresOfRows } from "./compared-figures";
import { quoted, type ResultRow } from "./duck-database";
import { allFields, asked, blockOf, dossierRows, tableOf, type DossierRow } from "./random-dossiers";

const TABLE = "hồ sơ 'của' \"tỉnh\"";
const JUNE = { from: 45_809, until: 45_838 };
jest.setTimeout(120_000);

/** A libpq connection string of a server with an empty database, whose tables may be replaced: "host=/tmp port=5433 user=postgres". */
const server = process.env.THUOC_POSTGRES;
const missing = server === undefined ? " (SKIPPED: no server; set THUOC_POSTGRES to a connection string)" : "";

function psql(sql: string): string {
  const settings = ["--no-psqlrc", "--quiet", "--tuples-only", "--no-align", "--set=ON_ERROR_STOP=1", "--file=-", server ?? ""];
  return execFileSync("psql", settings, { input: sql, encoding: "utf8", maxBuffer: 64 * 1024 * 1024 });
}

function rowsOf(sql: string): ResultRow[] {
  const rows = JSON.parse(psql(`SELECT coalesce(json_agg(t), '[]') FROM (${sql.trimEnd().replace(/;$/, "")}) AS t;`)) as Record<string, string | number | null>[];
  return rows.map((row) => new Map(Object.entries(row).map(([name, value]) => [name, value ?? undefined])));
}

function fill(rows: readonly DossierRow[]): void {
  const { names, cells } = tableOf(rows);
  const lines = cells.map((row) => `(${row.map((cell) => `'${cell.replace(/'/g, "''")}'`).join(", ")})`);
  psql(`DROP TABLE IF EXISTS ${quoted(TABLE)}; CREATE TABLE ${quoted(TABLE)} (${names.map((name) => `${quoted(name)} text`).join(", ")}); INSERT INTO ${quoted(TABLE)} VALUES ${lines.join(", ")};`);
}

(server === undefined ? test.skip : test).each(["none", "used", "only"])(
  `PostgreSQL comes to the same as the core by unit, by procedure and by area (list of procedures: %s)${missing}`,
  (list) => {
    const [rows = []] = fc.sample(dossierRows(400), { numRuns: 1, seed: list.length });
    fill(rows);
    const groupBy = list === "none" ? "unit" : list === "used" ? "procedure" : "area";
    const { question, plan } = asked({ fields: new Set(allFields), groupBy, period: JUNE, list, areWordsTold: list === "only" });
    const own: DossierQuestion = { ...question, dialect: "postgresql" };
    expect(figuresOfRows(own, rowsOf(dossierQuery(own)), rowsOf(controlQuery(own)))).toEqual(figuresOf(simplyCounted(plan, [blockOf(rows)]), plan));
  },
);
