import fc from "fast-check";
import type { ProcedureLevel } from "../../shared/domain/procedure";
import { targetFromNumber } from "../../shared/domain/target";
import { applyScope, type ScopedProcedures } from "../../shared/ranking/procedure-scope";
import type { ScopeChoice, ScopeDecisions } from "../../shared/ranking/scope-choice";
import { listedDecisions } from "../../shared/ranking/listed-decisions";
import { procedureKey } from "../../shared/ranking/procedure-key";
import { rankUnits } from "../../shared/ranking/rank-units";
import type { FittedIndicator } from "../../shared/ranking/ranking";
import { lineHasDossiers, proceduresApart, scopeTotals, unitScopeTotals, type ScopeTotals } from "../../shared/ranking/scope-totals";
import { findProcedureTables } from "../../shared/tables/find-procedure-tables";
import { valueAt, type Grid } from "../../shared/tables/grid";
import type { ProcedureList } from "../../shared/tables/procedure-list";
import type { ProcedureTable } from "../../shared/tables/procedure-table";
import { readProcedureList } from "../../shared/tables/read-procedure-list";
import { drawnGrid } from "../support/table";

/** Any procedure of the list, whatever else it says. */
const ANY: ScopeChoice = {
  levels: "any",
  decision: undefined,
  inForce: undefined,
  withoutFirstPublishedIn: undefined,
  withDossiersOnly: false,
};

function tableIn(drawing: string): ProcedureTable {
  const [table] = findProcedureTables(drawnGrid(drawing));
  if (table === undefined) throw new Error("no table by procedure");
  return table;
}

function listIn(drawing: string): ProcedureList {
  const list = readProcedureList(drawnGrid(drawing));
  if (list === undefined) throw new Error("no list");
  return list;
}

/** Online over all received, by the last two columns of the tables below. */
function onlineOf({ table }: ProcedureTable): FittedIndicator {
  const column = (meaning: string): number => table.columns.find((one) => one.meaning === meaning)?.column ?? -1;
  const side = (meaning: string) => [{ column: column(meaning), sign: 1 as const }];
  return { id: "listedOnline", numerator: side("receivedOnline"), denominator: side("receivedTotal") };
}

function scope(table: ProcedureTable, list: ProcedureList, choice: ScopeChoice, decisions: ScopeDecisions = {}): ScopedProcedures {
  return applyScope(table, list, choice, decisions, lineHasDossiers(table.grid, onlineOf(table)));
}

const key = (codeKey: string, code: string, name: string): string => procedureKey({ codeKey, code, name });

const said = ({ counted, leftOut, unclear }: ScopeTotals): string[] => [
  `counted ${counted.procedures}: ${counted.part}/${counted.whole}`,
  ...leftOut.map(({ reason, tally }) => `${reason} ${tally.procedures}: ${tally.part}/${tally.whole}`),
  ...unclear.map(({ reason, tally }) => `${reason} ${tally.procedures}: ${tally.part}/${tally.whole}?`),
];

describe("Khánh Hòa 2020: published procedures of level 3 and 4, those first published in the year left out", () => {
  const table = tableIn(`
    | STT | Đơn vị      | Mã TTHC                | Tên thủ tục            | Tổng số hồ sơ | Trực tuyến |
    | 1   | Sở Xây dựng | 1.004203.000.00.00.H32 | Cấp giấy phép xây dựng | 100           | 45         |
    | 2   | ^           | 1.007750               | Công bố giá            | 300           | 0          |
    | 3   | ^           | 1.009999               | Thủ tục không có       | 50            | 50         |
    | 4   | Sở Du lịch  | 2.001611               | Cấp thẻ hướng dẫn viên | 40            | 15         |
    | 5   | ^           | 2.001628               | Cấp lại thẻ            | 10            | 5          |
    | 6   | ^           | 1.003717               | Cấp phép lữ hành       | 60            | 60         |
    |     | Tổng cộng   |                        |                        | 560           | 175        |`);
  const list = listIn(`
    | Mã TTHC  | Tên TTHC               | Mức độ | Quyết định công bố | Công bố lần đầu |
    | 1.004203 | Cấp giấy phép xây dựng | 3      | 1702/QĐ-UBND       | 2019            |
    | 1.007750 | Công bố giá            | 3      | 555/QĐ-UBND        | 2020            |
    | 2.001611 | Cấp thẻ hướng dẫn viên | 4      | 1702/QĐ-UBND       | 03/6/2019       |
    | 2.001628 | Cấp lại thẻ            | 4      | 1702/QĐ-UBND       | 03/6/2019       |
    | 1.003717 | Cấp phép lữ hành       | 2      | 1702/QĐ-UBND       | 03/6/2019       |`);
  const choice: ScopeChoice = { ...ANY, levels: ["level3", "level4"], withoutFirstPublishedIn: 2020 };
  const scoped = scope(table, list, choice);

  test("counts by unit come to what a clerk works out by hand, with every reason for what is left out", () => {
    expect(said(scopeTotals(table.grid, scoped.lines, onlineOf(table)))).toEqual([
      "counted 3: 65/150",
      "firstPublishedInYear 1: 0/300",
      "notListed 1: 50/50",
      "otherLevel 1: 60/60",
    ]);
    expect(unitScopeTotals(table.grid, scoped, onlineOf(table)).map((unit) => [unit.name, ...said(unit)])).toEqual([
      ["Sở Xây dựng", "counted 1: 45/100", "firstPublishedInYear 1: 0/300", "notListed 1: 50/50"],
      ["Sở Du lịch", "counted 2: 20/50", "otherLevel 1: 60/60"],
    ]);
  });

  test("a unit meets its 45% over its own procedures, whatever the sums of all its rows say", () => {
    const ranking = rankUnits(table.grid, scoped.table, {
      indicator: onlineOf(table),
      target: { from: "value", target: targetFromNumber(0.45) },
      order: "descending",
    });
    expect(
      ranking.groups.flatMap(({ units }) => units.map(({ rank, name, part, whole, met, lines }) => [rank, name, part, whole, met, lines])),
    ).toEqual([
      [1, "Sở Xây dựng", 45, 100, true, [1]],
      [2, "Sở Du lịch", 20, 50, false, [4, 5]],
    ]);
    expect(ranking.pooled).toEqual({ part: 65, whole: 150 });
  });

  test("a unit of which no procedure counts has no activity: no rate, no rank", () => {
    const none = scope(table, list, { ...choice, levels: ["level3"] });
    const { groups, noActivity } = rankUnits(table.grid, none.table, {
      indicator: onlineOf(table),
      target: { from: "none" },
      order: "descending",
    });
    expect(groups.flatMap(({ units }) => units.map(({ name }) => name))).toEqual(["Sở Xây dựng"]);
    expect(noActivity.map(({ name }) => name)).toEqual(["Sở Du lịch"]);
  });
});

describe("Thái Nguyên 2022: procedures with dossiers, in force, on the list of Decision 402/QĐ-UBND", () => {
  const table = tableIn(`
    | STT | Đơn vị / Tên thủ tục      | Mã TTHC  | Tổng số hồ sơ | Trực tuyến |
    | I   | Sở Tư pháp                |          | 200           | 121        |
    | 1   | Cấp phiếu lý lịch tư pháp | 2.000488 | 100           | 55         |
    | 2   | Đăng ký luật sư           | 1.002010 | 60            | 60         |
    | 3   | Cấp thẻ công chứng        | 1.001071 | 0             | 0          |
    | 4   | Thủ tục đã bãi bỏ         | 1.001122 | 40            | 6          |
    | II  | UBND thành phố Sông Công  |          | 30            | 10         |
    | 1   | Cấp phiếu lý lịch tư pháp | 2.000488 | 20            | 10         |
    | 2   | Cấp thẻ công chứng        | 1.001071 | 10            | 0          |`);
  const list = listIn(`
    | Mã TTHC  | Tên TTHC                  | Mức độ | Quyết định công bố                       | Hiệu lực từ | Hiệu lực đến |
    | 2.000488 | Cấp phiếu lý lịch tư pháp | 4      | Quyết định số 402/QĐ-UBND ngày 19/02/2021 | 2021        |              |
    | 1.002010 | Đăng ký luật sư           | 4      | 999/QĐ-UBND                              | 2021        |              |
    | 1.001071 | Cấp thẻ công chứng        | 4      | 402/QĐ-UBND                              |             |              |
    | 1.001122 | Thủ tục đã bãi bỏ         | 4      | 402/QĐ-UBND                              | 2021        | 31/12/2021   |`);
  const choice: ScopeChoice = {
    ...ANY,
    levels: ["level4"],
    decision: "Quyết định số 402/QĐ-UBND",
    inForce: { from: "2022-04-19", to: "2022-04-19" },
    withDossiersOnly: true,
  };

  test("a procedure without dossiers adds nothing and is not counted at that unit; it counts where it has some", () => {
    const scoped = scope(table, list, choice);
    expect(unitScopeTotals(table.grid, scoped, onlineOf(table)).map((unit) => [unit.name, ...said(unit)])).toEqual([
      ["Sở Tư pháp", "counted 1: 55/100", "otherDecision 1: 60/60", "withoutDossiers 1: 0/0", "notInForce 1: 6/40"],
      ["UBND thành phố Sông Công", "counted 2: 10/30"],
    ]);
    expect(said(scopeTotals(table.grid, scoped.lines, onlineOf(table)))).toEqual([
      "counted 2: 65/130",
      "otherDecision 1: 60/60",
      "notInForce 1: 6/40",
    ]);
  });

  test("in force on one day of a stretch is enough; the last day is a day in force", () => {
    const during = (from: string, to: string): string[] =>
      said(scopeTotals(table.grid, scope(table, list, { ...choice, inForce: { from, to } }).lines, onlineOf(table)));
    expect(during("2021-12-31", "2022-06-30")[0]).toBe("counted 3: 71/170");
    expect(during("2022-01-01", "2022-06-30")[0]).toBe("counted 2: 65/130");
  });

  test("a bare year leaves open whether a procedure was in force within it: the user has to say", () => {
    const scoped = scope(table, list, { ...choice, inForce: { from: "2021-03-01", to: "2021-03-01" } });
    expect(said(scopeTotals(table.grid, scoped.lines, onlineOf(table)))).toContain("validityUnclear 2: 71/160?");
  });
});

describe("A procedure is found on the list by its code, without one by its name, and only exactly", () => {
  const table = tableIn(`
    | STT | Đơn vị  | Mã TTHC   | Tên thủ tục         | Tổng số hồ sơ | Trực tuyến |
    | 1   | Xã A    | 1.001193  | Khai sinh           | 10            | 1          |
    | 2   | Xã A    |           | ĐĂNG KÝ  KẾT HÔN    | 10            | 2          |
    | 3   | Xã A    |           | Đăng ký kết hôn lại | 10            | 3          |
    | 4   | Xã A    | chưa rõ   | Đăng ký kết hôn     | 10            | 4          |
    | 5   | Xã A    | 9.999999  | Đăng ký kết hôn     | 10            | 5          |
    | 6   | Xã A    |           | Chứng thực          | 10            | 6          |
    | 7   | Xã B    | 1.001193  |                     | 10            | 7          |
    | 8   | Xã B    | 8.888888  | Hoà giải            | 10            | 8          |`);
  const list = listIn(`
    | Mã TTHC                | Tên TTHC         | Mức độ     |
    | 1.001193.000.00.00.H32 | Đăng ký khai sinh | toàn trình |
    | 1.000894               | Đăng ký kết hôn  | toàn trình |
    | 2.000815               | Chứng thực       | một phần   |
    | 2.000884               | Chứng thực       | một phần   |
    |                        | Hòa giải         | một phần   |`);
  const outcomes = ({ lines }: ScopedProcedures): string[] =>
    lines.map(({ outcome }) => ("reason" in outcome ? `${outcome.is} ${outcome.reason}` : outcome.is));

  test("anything else is neither counted nor left out", () => {
    expect(outcomes(scope(table, list, ANY))).toEqual([
      "counted",
      "counted",
      "unclear nameNotListed",
      "unclear codeUnreadable",
      "unclear codeOfOtherName",
      "unclear nameOfSeveral",
      "counted",
      "counted",
    ]);
  });

  test("a unit with such dossiers is not ranked until the user has settled all of them", () => {
    const ranked = (decisions: ScopeDecisions): string[] => {
      const { groups, toReview } = rankUnits(table.grid, scope(table, list, ANY, decisions).table, {
        indicator: onlineOf(table),
        target: { from: "none" },
        order: "descending",
      });
      return [
        ...groups.flatMap(({ units }) => units.map(({ name, part, whole }) => `${name} ${part}/${whole}`)),
        ...toReview.map(({ name, detail }) => `${name} ${detail.code}`),
      ];
    };
    expect(ranked({})).toEqual(["Xã B 15/20", "Xã A proceduresUnclear"]);
    expect(
      ranked({
        [key("", "", "Đăng ký kết hôn lại")]: "counted",
        [key("", "chưa rõ", "Đăng ký kết hôn")]: "leftOut",
        [key("9.999999", "9.999999", "")]: "leftOut",
        [key("", "", "Chứng thực")]: "leftOut",
      }),
    ).toEqual(["Xã B 15/20", "Xã A 6/30"]);
  });

  test("the user's word does not bring back what the list leaves out", () => {
    const scoped = scope(table, list, { ...ANY, levels: ["part"] }, { "1.001193": "counted" });
    expect(outcomes(scoped)[0]).toBe("leftOut otherLevel");
  });
});

describe("A procedure that stands in several rows of one unit", () => {
  const list = listIn(`
    | Mã TTHC  | Tên TTHC               | Mức độ     |
    | 1.004203 | Cấp giấy phép xây dựng | toàn trình |`);
  const table = tableIn(`
    | STT | Đơn vị      | Mã TTHC                | Tên thủ tục            | Tổng số hồ sơ | Trực tuyến |
    | 1   | Sở Xây dựng | 1.004203               | Cấp giấy phép xây dựng | 100           | 45         |
    | 2   | Sở Xây dựng | 1.004203.000.00.00.H32 | Cấp phép               | 100           | 45         |
    | 3   | Sở Xây dựng | 1.004203               | Cấp giấy phép xây dựng | 10            | 5          |
    | 4   | Sở Xây dựng | 1.004203               | Cấp giấy phép xây dựng | 0             | 0          |
    | 5   | Sở Xây dựng | 1.004203               | Cấp giấy phép xây dựng | 0             | 0          |
    | 6   | Sở Du lịch  | 1.004203               | Cấp giấy phép xây dựng | 100           | 45         |`);
  const asked = (decisions: ScopeDecisions = {}) => {
    const scoped = scope(table, list, ANY, decisions);
    const apart = proceduresApart(table.grid, scoped.lines, onlineOf(table));
    const units = unitScopeTotals(table.grid, scoped, onlineOf(table)).map((unit) => [unit.name, ...said(unit)]);
    return { scoped, apart, units };
  };

  test("with the same figures is a question about that unit; with other figures they are added up, which is said", () => {
    const { scoped, apart, units } = asked();
    expect(units).toEqual([
      ["Sở Xây dựng", "counted 1: 50/110", "repeated 1: 45/100?"],
      ["Sở Du lịch", "counted 1: 45/100"],
    ]);
    expect(apart).toMatchObject([{ unit: "Sở Xây dựng", reason: "repeated", rows: [2] }]);
    expect(scoped.table.rows.map(({ name, problem }) => [name, problem])).toEqual([
      ["Sở Xây dựng", "proceduresUnclear"],
      ["Sở Du lịch", undefined],
    ]);
    expect(scoped.added).toEqual([{ unit: "Sở Xây dựng", code: "1.004203", name: "Cấp giấy phép xây dựng", rows: [1, 3] }]);
  });

  test("is added, or taken once, as the user says, and in no other unit", () => {
    const key = asked().apart[0]?.key ?? "";
    expect(asked({ [key]: "counted" }).units[0]).toEqual(["Sở Xây dựng", "counted 1: 95/210"]);
    expect(asked({ [key]: "leftOut" }).units).toEqual([
      ["Sở Xây dựng", "counted 1: 50/110", "decided 1: 45/100"],
      ["Sở Du lịch", "counted 1: 45/100"],
    ]);
    expect(asked({ "1.004203": "leftOut" }).units).toEqual(asked().units);
  });

  test("is no question where another column tells the rows apart", () => {
    const byMonth = tableIn(`
      | Đơn vị | Tháng | Mã TTHC  | Tên thủ tục            | Tổng số hồ sơ | Trực tuyến |
      | Xã A   | '4     | 1.004203 | Cấp giấy phép xây dựng | 2             | 1          |
      | Xã A   | '5     | 1.004203 | Cấp giấy phép xây dựng | 2             | 1          |`);
    const scoped = scope(byMonth, list, ANY);
    expect(said(scopeTotals(byMonth.grid, scoped.lines, onlineOf(byMonth)))).toEqual(["counted 1: 2/4"]);
    expect(scoped.added).toHaveLength(1);
  });
});

describe("A code that has lost digits", () => {
  const row = (code: string): string[] => {
    const table = tableIn(`
      | Đơn vị | Mã TTHC  | Tên thủ tục | Tổng số hồ sơ | Trực tuyến |
      | Xã A   | '${code} | Công bố giá | 10            | 5          |
      | Xã B   | 1.007750 | Cấp thẻ     | 10            | 5          |`);
    const list = listIn(`
      | Mã TTHC   | Tên TTHC  | Mức độ |
      | '1.009420 | Giá       | 4      |
      | 1.007750  | Cấp thẻ   | 4      |`);
    const scoped = scope(table, list, ANY);
    return proceduresApart(table.grid, scoped.lines, onlineOf(table)).map(({ reason, perhaps }) => [reason, perhaps].join(" "));
  };
  test("is a question with the code that it may be, never a procedure that is not on the list", () => {
    expect([row("1.00942"), row("1,00942"), row("1.0094"), row("1.009420"), row("1.009421")]).toEqual([
      ["codeShortened 1.009420"],
      ["codeShortened 1.009420"],
      ["codeUnreadable "],
      [],
      ["notListed "],
    ]);
  });
});

describe("A procedure called like something that every object has", () => {
  test.each(["constructor", "toString", "__proto__", "hasOwnProperty"])("%s is as unclear as any other", (name) => {
    const table = tableIn(`
      | Đơn vị | Mã TTHC  | Tên thủ tục | Tổng số hồ sơ | Trực tuyến |
      | Xã A   |          | ${name}     | 10            | 5          |
      | Xã A   | 1.007750 | Cấp thẻ     | 10            | 5          |`);
    const list = listIn(`
      | Mã TTHC  | Tên TTHC | Mức độ |
      | 1.007750 | Cấp thẻ  | 4      |`);
    expect(said(scopeTotals(table.grid, scope(table, list, ANY).lines, onlineOf(table)))).toEqual([
      "counted 1: 5/10",
      "nameNotListed 1: 5/10?",
    ]);
  });
});

describe("The decision that put a procedure on the list", () => {
  const codes = ["1.000001", "1.000002", "1.000003", "1.000004", "1.000005"];
  const listOf = (...decisions: string[]): ProcedureList =>
    listIn(["| Mã TTHC | Tên TTHC | Quyết định công bố |", ...decisions.map((text, at) => `| ${codes[at] ?? ""} | Việc ${at} | ${text} |`)].join("\n"));
  const table = tableIn(
    ["| Đơn vị | Mã TTHC | Tên thủ tục | Tổng số hồ sơ | Trực tuyến |", ...codes.map((code) => `| Xã A | ${code} | | 10 | 5 |`)].join("\n"),
  );
  const outcomes = (decision: string, ...decisions: string[]): string[] =>
    scope(table, listOf(...decisions), { ...ANY, decision })
      .lines.slice(0, decisions.length)
      .map(({ outcome }) => ("reason" in outcome ? outcome.reason : outcome.is));

  test("is one whatever the order of its words, the spaces and the word before its number", () => {
    const spellings = [
      "Quyết định ngày 19/02/2021 số 402/QĐ-UBND",
      "402 / QĐ - UBND",
      "QĐ 402/QĐ-UBND",
      "Quyết định số 402/QĐ-UBND ngày 19 tháng 02 năm 2021",
      "số 0402/qđ-ubnd, 19-2-2021",
    ];
    expect(listedDecisions(listOf(...spellings)).map(({ key }) => key)).toEqual(["402/qd-ubnd 2021-02-19"]);
    for (const chosen of spellings) expect(outcomes(chosen, ...spellings)).toEqual(spellings.map(() => "counted"));
  });

  test("is another with another number, body or date", () => {
    const others = ["402/QĐ-UBND ngày 19/02/2021", "402/QĐ-UBND năm 2022", "403/QĐ-UBND", "402/QĐ-TTg", "402/2021/QĐ-UBND"];
    const listed = listedDecisions(listOf(...others));
    expect(listed.map(({ text }) => text)).toEqual(others);
    for (const [at, { key }] of listed.entries())
      expect(outcomes(key, ...others)).toEqual(others.map((_, index) => (index === at ? "counted" : "otherDecision")));
  });

  test("stands apart and is asked about where the date that would tell is missing", () => {
    const texts = ["402/QĐ-UBND ngày 19/02/2021", "402/QĐ-UBND ngày 05/3/2022", "402/QĐ-UBND"];
    const listed = listedDecisions(listOf(...texts));
    expect(listed.map(({ text }) => text)).toEqual(texts);
    expect(outcomes(listed[0]?.key ?? "", ...texts)).toEqual(["counted", "otherDecision", "decisionUnclear"]);
    expect(outcomes(listed[2]?.key ?? "", ...texts)).toEqual(["decisionUnclear", "decisionUnclear", "counted"]);
  });

  test("is asked about where a text gives less, or several", () => {
    expect(
      outcomes("402/QĐ-UBND ngày 19/02/2021", "Quyết định ngày 19/02/2021", "Quyết định số 402", "402/QĐ-UBND; 999/QĐ-UBND", "Danh mục chung", ""),
    ).toEqual(["decisionUnclear", "decisionUnclear", "decisionUnclear", "otherDecision", "decisionMissing"]);
  });

  test("is not taken to be a part of it: a date is no number", () => {
    expect(outcomes("Quyết định ngày 19/02/2021 số 402/QĐ-UBND", "Quyết định ngày 19/02/2021 số 500/QĐ-UBND")).toEqual(["otherDecision"]);
  });
});

const levels: readonly ProcedureLevel[] = ["full", "part", "level3", "level4"];

/** A table of up to 4 units and 6 procedures with random counts, and a list that knows some of them. */
const anyScope = fc.record({
  rows: fc.array(
    fc.record({
      unit: fc.integer({ min: 1, max: 4 }),
      procedure: fc.integer({ min: 1, max: 6 }),
      named: fc.constantFrom("code", "name", "unlisted"),
      online: fc.nat(50),
      paper: fc.nat(50),
    }),
    { minLength: 1, maxLength: 25 },
  ),
  listed: fc.array(
    fc.record({
      procedure: fc.integer({ min: 1, max: 6 }),
      level: fc.constantFrom("toàn trình", "một phần", "mức độ 3", "4", ""),
      first: fc.constantFrom("2019", "2020", "05/5/2020", ""),
      until: fc.constantFrom("", "2020", "30/6/2020"),
    }),
    { minLength: 1, maxLength: 8 },
  ),
  choice: fc.record({
    levels: fc.oneof(fc.constant("any" as const), fc.subarray([...levels])),
    decision: fc.constant(undefined),
    inForce: fc.constantFrom(undefined, { from: "2020-06-30", to: "2020-12-31" }, { from: "2021-01-01", to: "2021-01-01" }),
    withoutFirstPublishedIn: fc.constantFrom(undefined, 2020),
    withDossiersOnly: fc.boolean(),
  }),
});

describe("For every table, list and scope", () => {
  test("counted, left out and unclear come to all, of every unit, in every column, and no line is in two of them", () => {
    fc.assert(
      fc.property(anyScope, ({ rows, listed, choice }) => {
        const code = (procedure: number): string => "1.00000" + String(procedure);
        const table = tableIn(
          [
            "| Đơn vị | Mã TTHC | Tên thủ tục | Tổng số hồ sơ | Trực tuyến |",
            ...rows.map(
              ({ unit, procedure, named, online, paper }) =>
                `| Xã số ${unit} | ${named === "code" ? code(procedure) : ""} | ${named === "name" ? `Việc ${procedure}` : named === "code" ? "" : "Việc khác"} | ${online + paper} | ${online} |`,
            ),
          ].join("\n"),
        );
        const list = listIn(
          [
            "| Mã TTHC | Tên TTHC | Mức độ | Công bố lần đầu | Hiệu lực đến |",
            ...listed.map(({ procedure, level, first, until }) => `| ${code(procedure)} | Việc ${procedure} | ${level} | ${first} | ${until} |`),
          ].join("\n"),
        );
        const indicator = onlineOf(table);
        const scoped = scope(table, list, choice);
        for (const unit of table.table.rows.filter(({ kind }) => kind === "unit")) {
          const own = scoped.lines.filter(({ line }) => line.unit === unit.row);
          const sum = (is: string, column: number): number =>
            own.filter(({ outcome }) => outcome.is === is).reduce((all, { line }) => all + count(table.grid, line.row, column), 0);
          for (const { column } of [...indicator.numerator, ...indicator.denominator]) {
            const all = (unit.lines ?? []).reduce((total, row) => total + count(table.grid, row, column), 0);
            expect(sum("counted", column) + sum("leftOut", column) + sum("unclear", column)).toBe(all);
          }
          const after = scoped.table.rows.find(({ row }) => row === unit.row);
          expect(after?.lines).toEqual(own.filter(({ outcome }) => outcome.is === "counted").map(({ line }) => line.row));
        }
        const totals = scopeTotals(table.grid, scoped.lines, indicator);
        const parts = [totals.counted, ...totals.leftOut.map(({ tally }) => tally), ...totals.unclear.map(({ tally }) => tally)];
        expect(parts.reduce((all, { whole }) => all + whole, 0)).toBe(
          table.lines.reduce((all, { row }) => all + count(table.grid, row, indicator.denominator[0]?.column ?? 0), 0),
        );
      }),
      { numRuns: 200 },
    );
  });
});

function count(grid: Grid, row: number, column: number): number {
  return Number(valueAt(grid, row, column));
}

test("the cells of a line are read once, however often the scope changes and is added up", () => {
  const grid = drawnGrid(`
    | Đơn vị | Mã TTHC  | Tên thủ tục | Tổng số hồ sơ | Trực tuyến |
    | Sở A   | 1.004203 | Cấp phép    | 100           | 45         |
    | Sở A   | 1.007750 | Công bố     | 20            | 7          |
  `);
  const [found] = findProcedureTables(grid);
  const list = readProcedureList(
    drawnGrid(`
      | Mã TTHC  | Tên TTHC |
      | 1.004203 | Cấp phép |
    `),
  );
  if (found === undefined || list === undefined) throw new Error("no table or no list");
  let looks = 0;
  const values = grid.values.map((row) => new Proxy(row, { get: (cells, at) => (looks++, Reflect.get(cells, at) as unknown) }));
  const table = { ...found, grid: { ...grid, values } };
  const totals = (choice: ScopeChoice): ScopeTotals =>
    scopeTotals(table.grid, scope(table, list, choice).lines, onlineOf(table));
  const first = totals({ ...ANY, withDossiersOnly: true });
  expect(first.counted).toEqual({ procedures: 1, part: 45, whole: 100, unread: 0 });
  const once = looks;
  expect(once).toBe(4);
  expect(totals(ANY)).toEqual(first);
  expect(looks).toBe(once);
});
