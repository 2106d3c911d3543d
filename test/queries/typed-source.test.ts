import type { QueryDialect } from "../../shared/queries/query-dialect";
import { typedSource } from "../../shared/queries/typed-source";

describe("what is typed for a table", () => {
  it.each<[string, readonly string[]]>([
    ["ho_so", ["ho_so"]],
    [" mot_cua . ho_so ", ["mot_cua", "ho_so"]],
    ['mot_cua."hồ sơ 2025.06"', ["mot_cua", "hồ sơ 2025.06"]],
    ['"a""b".c', ['a"b', "c"]],
    ["`du-an`.kho.ho_so", ["du-an", "kho", "ho_so"]],
    ["`du-an.kho.ho_so`", ["du-an", "kho", "ho_so"]],
    ["hồ sơ", ["hồ sơ"]],
    ["ho-so.csv", ["ho-so", "csv"]],
  ])("%s is a table by the parts of its name", (text, table) => {
    expect(typedSource(text, "postgresql")).toEqual({ table });
  });

  it("is a file for DuckDB alone, by its ending", () => {
    expect(typedSource(" D:\\Hồ sơ\\2025.csv ", "duckdb")).toEqual({ file: "D:\\Hồ sơ\\2025.csv" });
    expect(typedSource("ho-so.PARQUET", "duckdb")).toEqual({ file: "ho-so.PARQUET" });
    expect(typedSource("ho-so.parquet", "bigquery")).toEqual({ table: ["ho-so", "parquet"] });
  });

  it.each<[string, QueryDialect]>([["", "duckdb"], ["  ", "bigquery"], ["a.", "postgresql"], [".a", "postgresql"], ["a..b", "postgresql"], ['"a', "postgresql"], ['"a"b', "postgresql"]])(
    "is nothing when it is no name: %j",
    (text, dialect) => expect(typedSource(text, dialect)).toBeUndefined(),
  );
});
