import fc from "fast-check";
import { mergeTables } from "../../shared/merging/merge-tables";
import type { MergeSource } from "../../shared/merging/merge-source";
import type { MergedTable } from "../../shared/merging/merged-table";
import { findTables } from "../../shared/tables/find-tables";
import type { CellValue } from "../../shared/tables/grid";
import { gridOf } from "../support/table";

/** What counts may be headed, all of one meaning. */
const WORDINGS = {
  receivedTotal: ["Tổng số tiếp nhận", "Tổng số hồ sơ tiếp nhận", "Tiếp nhận: tổng số"],
  receivedOnline: ["Tiếp nhận trực tuyến", "Hồ sơ tiếp nhận trực tuyến", "Số hồ sơ nộp trực tuyến"],
  receivedInPerson: ["Tiếp nhận trực tiếp", "Hồ sơ nộp trực tiếp", "Tiếp nhận tại quầy"],
  resolvedTotal: ["Tổng số đã giải quyết", "Đã giải quyết", "Hồ sơ đã giải quyết"],
} as const;
type Meaning = keyof typeof WORDINGS;
const MEANINGS = Object.keys(WORDINGS) as Meaning[];

/** Spellings that exact rules join; `name` is as the older tone position writes it. */
const SPELLINGS: readonly ((name: string) => string)[] = [
  (name) => name,
  (name) => name.normalize("NFD"),
  (name) => name.toUpperCase(),
  (name) => name.replace("Hòa", "Hoà").replace("Thủy", "Thuỷ"),
  (name) => "UBND " + name.replace(/^./, (first) => first.toLowerCase()),
  (name) => "  " + name.replace(" ", "\u00A0 "),
];
const NAMES = [
  "Hòa Bình",
  "Thủy Xuân",
  "Vạn Phú",
  "Tân Thạnh",
  "Tân Thành",
  "Ea Kar",
  "Mỹ Thọ",
  "Mỹ Tho",
  "Ia Chim",
  "Vạn Thọ",
];
const UNITS = NAMES.flatMap((name) => ["Xã " + name, "Phường " + name]);

interface Unit {
  readonly name: string;
  readonly counts: readonly number[];
}
/** How one sheet shows its part. */
interface Layout {
  readonly order: readonly number[];
  readonly wording: number;
  readonly asText: boolean;
}

const units = fc
  .uniqueArray(fc.constantFrom(...UNITS), { minLength: 1, maxLength: 12 })
  .chain((names) =>
    fc.tuple(
      ...names.map((name) =>
        fc.record({ name: fc.constant(name), counts: fc.array(fc.nat(50_000), { minLength: 4, maxLength: 4 }) }),
      ),
    ),
  );
const layout = fc.record({
  order: fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4, maxLength: 4 }),
  wording: fc.nat(2),
  asText: fc.boolean(),
});

function sheetOf(
  part: readonly Unit[],
  { order, wording, asText }: Layout,
  spell: (name: string) => string,
): MergeSource {
  const figure = (count: number): CellValue => (asText ? String(count).replace(/\B(?=(\d{3})+$)/g, ".") : count);
  const headers = order.map((at) => WORDINGS[MEANINGS[at] as Meaning][wording] ?? "");
  const grid = gridOf([
    ["STT", "Đơn vị", ...headers],
    ...part.map(({ name, counts }, row) => [row + 1, spell(name), ...order.map((at) => figure(counts[at] ?? 0))]),
    ["", "Tổng cộng", ...order.map((at) => figure(part.reduce((sum, { counts }) => sum + (counts[at] ?? 0), 0)))],
  ]);
  const table = findTables(grid)[0];
  if (table === undefined) throw new Error("the part is not read as a table");
  return { grid, table, file: undefined, period: "" };
}

/** Name → counts in the order of `MEANINGS`. */
function countsOf({ rows, columns }: MergedTable): [string, (number | undefined)[]][] {
  return rows.map(({ name, values }) => [
    name,
    MEANINGS.map((meaning) => values[columns.findIndex((column) => column.meaning === meaning)]),
  ]);
}

const RUNS = { numRuns: 100 };

describe("for any table", () => {
  it("the rows split over sheets of other columns, headers and spellings give back the table, in order", () => {
    fc.assert(
      fc.property(
        units,
        fc.array(layout, { minLength: 1, maxLength: 4 }),
        fc.array(fc.nat(3), { minLength: 12, maxLength: 12 }),
        fc.array(fc.nat(SPELLINGS.length - 1), { minLength: 4, maxLength: 4 }),
        (all, layouts, sheets, spelling) => {
          const parts = layouts.map((_, sheet) =>
            all.filter((_unit, at) => (sheets[at] ?? 0) % layouts.length === sheet),
          );
          const sources = parts.flatMap((part, sheet) =>
            part.length === 0
              ? []
              : [sheetOf(part, layouts[sheet] as Layout, SPELLINGS[spelling[sheet] ?? 0] ?? ((name) => name))],
          );
          for (const mode of ["join", "add"] as const) {
            const merged = mergeTables(sources, {}, { mode, acrossGroups: false });
            expect(countsOf(merged).map(([name, counts]) => [name.toLowerCase(), counts])).toEqual(
              parts.flat().map(({ name, counts }) => [name.toLowerCase(), counts]),
            );
            expect([merged.conflicts, merged.leftOut, merged.apart]).toEqual([[], [], []]);
          }
        },
      ),
      RUNS,
    );
  });

  it("whole copies of it give the table again when joined, and the exact multiple when added", () => {
    fc.assert(
      fc.property(
        units,
        fc.array(layout, { minLength: 2, maxLength: 3 }),
        fc.nat(SPELLINGS.length - 1),
        (all, layouts, spelling) => {
          const sources = layouts.map((each, at) =>
            sheetOf(all, each, at === 0 ? (name) => name : (SPELLINGS[spelling] ?? String)),
          );
          const joined = mergeTables(sources, {}, { mode: "join", acrossGroups: false });
          expect(countsOf(joined)).toEqual(all.map(({ name, counts }) => [name, counts]));
          const added = mergeTables(sources, {}, { mode: "add", acrossGroups: false });
          expect(countsOf(added)).toEqual(
            all.map(({ name, counts }) => [name, counts.map((count) => count * layouts.length)]),
          );
        },
      ),
      RUNS,
    );
  });

  it("one changed figure in a copy is a conflict at its cells, and nothing else changes", () => {
    fc.assert(
      fc.property(units, layout, layout, fc.nat(), fc.nat(3), (all, first, second, pick, at) => {
        const changed = pick % all.length;
        const other = all.map(({ name, counts }, index) => ({
          name,
          counts: counts.map((count, column) => (index === changed && column === at ? count + 1 : count)),
        }));
        const merged = mergeTables(
          [sheetOf(all, first, String), sheetOf(other, second, String)],
          {},
          { mode: "join", acrossGroups: false },
        );
        expect(countsOf(merged)).toEqual(
          all.map(({ name, counts }, index) => [
            name,
            counts.map((count, column) => (index === changed && column === at ? undefined : count)),
          ]),
        );
        expect(
          merged.conflicts.map(({ row, column, claims }) => [
            row.name,
            column.meaning,
            claims.map(({ value }) => value),
          ]),
        ).toEqual([
          [all[changed]?.name, MEANINGS[at], [all[changed]?.counts[at], (all[changed]?.counts[at] ?? 0) + 1]],
        ]);
      }),
      RUNS,
    );
  });
});
