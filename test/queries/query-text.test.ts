import { Parser as BigQueryParser } from "node-sql-parser/build/bigquery";
import { Parser as PostgresParser } from "node-sql-parser/build/postgresql";
import { controlQuery } from "../../shared/queries/control-query";
import { dossierQuery } from "../../shared/queries/dossier-query";
import type { DossierQuestion } from "../../shared/queries/dossier-question";
import { dialectWords, queryDialects } from "../../shared/queries/query-dialect";
import { allFields, asked, headings } from "./random-dossiers";

const JUNE = { from: 45_809, until: 45_838 };
const { question } = asked({ fields: new Set(allFields), groupBy: "unit", period: JUNE, list: "only", areWordsTold: true });
/** The parser does not know doubled quotes in names, which both databases do. */
const parsed: DossierQuestion = {
  ...question,
  source: { table: ["mot-cua", "dữ liệu", "hồ sơ 'xã'"] },
  columns: new Map(allFields.map((field) => [field, headings[field].replace(/["\n]/g, " ")])),
};

/** How many commands the text is, and of which kind, once parsed. */
function commandsIn(dialect: "postgresql" | "bigquery", sql: string): readonly string[] {
  const parser = dialect === "bigquery" ? new BigQueryParser() : new PostgresParser();
  const tree = parser.astify(sql, { database: dialect });
  return (Array.isArray(tree) ? tree : [tree]).map(typeOf);
}

/** One parser wraps what it has read, the other does not. */
function typeOf(command: object): string {
  const read = "ast" in command ? command.ast : command;
  return typeof read === "object" && read !== null && "type" in read ? String(read.type) : "";
}

describe.each(["postgresql", "bigquery"] as const)("the queries for %s", (dialect) => {
  it("are one SELECT to a parser of that dialect, and say how far they have been tried", () => {
    const own = { ...parsed, dialect };
    for (const sql of [
      dossierQuery(own),
      controlQuery({ ...own, days: "date" }),
      dossierQuery({ ...own, days: "moment", columns: new Map([["unit", "Đơn vị"], ["procedure", "Mã TTHC"], ["received", "Ngày nhận"]]), procedures: { table: ["danh mục"], column: "Mã" } }),
    ]) {
      expect(commandsIn(dialect, sql)).toEqual(["select"]);
      expect(sql).toMatch(dialect === "bigquery" ? /^-- [^\n]*\n[^]*CHƯA chạy thử/ : /^-- [^\n]*\n[^]*Đã chạy thử trên PostgreSQL 15/);
    }
  });
});

describe("texts and names in SQL", () => {
  it("are written so that nothing in them ends them", () => {
    const hard = "a'b\"c`d\\e\nf";
    expect(queryDialects.map((dialect) => [dialect, dialectWords[dialect].literal(hard), dialectWords[dialect].name(hard)])).toEqual([
      ["duckdb", "'a''b\"c`d\\e\nf'", '"a\'b""c`d\\e\nf"'],
      ["postgresql", "'a''b\"c`d\\e\nf'", '"a\'b""c`d\\e\nf"'],
      ["bigquery", "'a\\'b\"c\\`d\\\\e\\nf'", "`a\\'b\"c\\`d\\\\e\\nf`"],
    ]);
  });

  it("stay within their line in the opening comment", () => {
    const columns = new Map([["unit", "Đơn vị\n; DROP TABLE ho_so; --"]] as const);
    const sql = dossierQuery({ ...question, columns, procedures: undefined, onlyListed: false } as unknown as DossierQuestion);
    const head = sql.slice(0, sql.indexOf("\nWITH\n")).split("\n");
    expect(head.every((line) => line.startsWith("--"))).toBe(true);
    expect(head.join("\n")).toContain("DROP TABLE");
  });
});

describe("the opening comment", () => {
  it("says what is counted, of which days, by which rules and definitions, and where the data may live", () => {
    const lines = dossierQuery({ ...question, dialect: "bigquery" }).split("\n").filter((line) => line.startsWith("-- "));
    const text = lines.join("\n");
    for (const said of [
      "theo đơn vị",
      "từ 01/06/2025 đến hết 30/06/2025",
      "Phiên bản quy tắc của Thước: 1.",
      "đặt tại Việt Nam",
      "chỉ dùng khi cơ quan đã cho phép",
      "Danh mục thủ tục: chỉ tính hồ sơ của thủ tục thuộc danh mục",
      "Vị trí dấu thanh",
      "- ON-B Trực tuyến / thủ tục trong danh mục.",
      "(Hồ sơ trực tuyến của thủ tục trong danh mục) / (Tổng hồ sơ của thủ tục trong danh mục)",
      "- OT-B Trước và đúng hạn / hồ sơ đến hạn: không tính được từ các cột trên.",
    ])
      expect(text).toContain(said);
    expect(dossierQuery(question)).not.toContain("CHƯA chạy thử");
  });
});

describe("a question that the columns do not allow", () => {
  it.each<[string, Partial<DossierQuestion>]>([
    ["by unit without a column of units", { columns: new Map([["received", "Ngày"], ["procedure", "Mã"]]) }],
    ["with a list and no column of procedures", { columns: new Map([["unit", "Đơn vị"]]) }],
    ["of a file, for a database that reads none", { dialect: "bigquery", source: { file: "ho-so.csv" } }],
  ])("is refused: %s", (_, change) => {
    expect(() => dossierQuery({ ...question, ...change })).toThrow();
    expect(() => controlQuery({ ...question, ...change })).toThrow();
  });

  it("is refused: only listed procedures, without a list", () => {
    const { procedures: _, ...own } = question;
    expect(() => dossierQuery({ ...own, onlyListed: true })).toThrow();
  });
});
