import fc from "fast-check";
import { countDossierSheet } from "../../shared/application/count-dossier-sheet";
import type { DossierSheet } from "../../shared/application/dossier-sheet";
import type { Following } from "../../shared/application/read-tables";
import type { ColumnBlock, ColumnsRead } from "../../shared/application/columns-read";
import type { Workbook } from "../../shared/application/workbook";
import { Failure } from "../../shared/domain/failure";
import { countDossiers } from "../../shared/dossiers/count-dossiers";
import { columnSpans } from "../../shared/tables/column-spans";
import type { CellValue } from "../../shared/tables/grid";
import { COLUMNS, dossierCell, dossierSheet, FIRST_ROW, HEADER_ROW, PERSONAL, PLAN, wholeBlock } from "../support/dossier-rows";

type Cell = (row: number, column: number) => CellValue;

/** A host that works its cells out, notes what it is asked and how large its answers are. */
class Host {
  readonly asked: ColumnBlock[] = [];
  readonly bytes: number[] = [];
  /** How many answers are on their way, and the most there ever were. */
  underWay = 0;
  mostUnderWay = 0;
  cell: Cell;
  rows: number;
  /** Answers above it are refused, as Excel does. */
  mostBytes = 5_000_000;
  /** Runs before the answer with this number, from 1. */
  before: (call: number) => void = () => undefined;

  constructor(dossiers: number, cell: Cell = dossierCell) {
    this.cell = cell;
    this.rows = FIRST_ROW + dossiers;
  }

  readonly workbook: Pick<Workbook, "readColumns"> = {
    readColumns: async (_, block) => {
      this.asked.push(block);
      this.mostUnderWay = Math.max(this.mostUnderWay, ++this.underWay);
      await Promise.resolve();
      this.underWay--;
      this.before(this.asked.length);
      return this.answer(block);
    },
  };

  private answer({ columns, row, rows, withUsed }: ColumnBlock): ColumnsRead {
    const runs = columnSpans(columns, rows).map(({ column, columns: wide }) => ({
      column,
      values: Array.from({ length: rows }, (_, down) =>
        Array.from({ length: wide }, (_, right) => (row + down < this.rows ? this.cell(row + down, column + right) : "")),
      ),
    }));
    const bytes = runs.reduce((sum, { values }) => sum + Buffer.byteLength(JSON.stringify(values)), 0);
    if (bytes > this.mostBytes) throw new Failure({ code: "valuesNotDelivered", sheet: "Hồ sơ", area: "A1" });
    this.bytes.push(bytes);
    return withUsed === true ? { runs, used: { row: 0, column: 0, rows: this.rows, columns: COLUMNS } } : { runs };
  }
}

/** Names so long that few dossiers make several blocks. */
const long: Cell = (row, column) => (column === 3 && row > HEADER_ROW ? LONG_NAMES[row % 9] ?? "" : dossierCell(row, column));
const LONG_NAMES = Array.from({ length: 9 }, (_, at) => `Xã ${"Vạn Thạnh ".repeat(40)}${at}`);

function following(signal = { aborted: false }, onProgress: (share: number) => void = () => undefined): Following {
  return { pace: { now: () => 0, pause: () => Promise.resolve() }, watch: { signal, progress: onProgress } };
}

const count = (host: Host, found: DossierSheet = dossierSheet("Hồ sơ", host.rows - FIRST_ROW), how = following()) =>
  countDossierSheet(host.workbook, found, PLAN, how);

const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => "none",
    (error: unknown) => (error instanceof Failure ? error.detail.code : String(error)),
  );

/** The bytes of the columns that are needed, header included. */
const neededBytes = (host: Host): number => host.bytes.slice(0, -1).reduce((sum, bytes) => sum + bytes, 0);

describe("counting the dossiers of a sheet", () => {
  it("comes to what counting them all at once comes to", async () => {
    const host = new Host(20_000, long);
    expect(await count(host)).toEqual(countDossiers(PLAN, [wholeBlock(20_000, long)]));
    expect(host.bytes.length).toBeGreaterThan(4);
  });

  it("reads 80,000 rows by at most ceil(bytes / 4 MB) + 2 requests, none above 5 MB and one at a time", async () => {
    const host = new Host(80_000);
    const tally = await count(host);
    expect([tally.rows, tally.counted]).toEqual([80_000, 80_000]);
    expect(host.asked.length).toBeLessThanOrEqual(Math.ceil(neededBytes(host) / 4_000_000) + 2);
    expect(neededBytes(host)).toBeGreaterThan(9_000_000);
    expect(Math.max(...host.bytes)).toBeLessThan(4_700_000);
    expect(host.mostUnderWay).toBe(1);
  });

  it("keeps to that number of requests whatever the number of rows and the length of names", async () => {
    await fc.assert(
      fc.asyncProperty(fc.integer({ min: 0, max: 8000 }), fc.integer({ min: 0, max: 900 }), async (dossiers, length) => {
        const host = new Host(dossiers, (row, column) => (column === 3 && row > 1 ? `Xã ${"ạ".repeat(length)}${row % 9}` : dossierCell(row, column)));
        expect((await count(host)).rows).toBe(dossiers);
        expect(host.asked.length).toBeLessThanOrEqual(Math.ceil(neededBytes(host) / 4_000_000) + 2);
      }),
      { numRuns: 10 },
    );
  });

  it("asks for the needed columns only, never for those of people, and each row once", async () => {
    const host = new Host(15_000, long);
    await count(host);
    const columns = new Set(host.asked.flatMap((block) => block.columns));
    expect([...columns].sort((a, b) => a - b)).toEqual([1, 3, 4, 5, 6, 7, 8, 10]);
    expect(PERSONAL.some((column) => columns.has(column))).toBe(false);
    const [opening, ...blocks] = host.asked;
    const closing = blocks.pop();
    expect(opening).toMatchObject({ row: HEADER_ROW, rows: 1001, withUsed: true });
    expect(closing).toMatchObject({ row: HEADER_ROW, rows: 1, withUsed: true });
    let next = FIRST_ROW + 1000;
    for (const { row, rows } of blocks) {
      expect(row).toBe(next);
      next += rows;
    }
    expect(next).toBe(host.rows);
  });

  it("leaves a column unread that the plan does not name", async () => {
    const host = new Host(100);
    const fields = new Set([...PLAN.fields].filter((field) => field !== "procedure" && field !== "due"));
    await countDossierSheet(host.workbook, dossierSheet("Hồ sơ", 100), { ...PLAN, fields, groupBy: ["unit"] }, following());
    expect([...new Set(host.asked.flatMap((block) => block.columns))].sort((a, b) => a - b)).toEqual([1, 3, 5, 6, 8, 10]);
  });

  it("asks for the next block before it counts the present one", async () => {
    const host = new Host(20_000, long);
    const order: string[] = [];
    host.before = (call) => void order.push(`answer ${call}`);
    const how = following(undefined, (share) => order.push(`${Math.round(share * 20_000) / 1000} counted, ${host.asked.length} asked`));
    await count(host, undefined, how);
    expect(order[1]).toBe("1 counted, 1 asked");
    const counted = order.filter((word) => word.includes("counted")).slice(1);
    expect(counted.length).toBeGreaterThan(1);
    // The opening and as many blocks as have been counted were asked for, and one more; the last has none behind it.
    counted.slice(0, -1).forEach((word, at) => expect(word).toMatch(new RegExp(`, ${at + 3} asked$`)));
  });

  it("tells the share of rows that are done, from block to block, up to all of them", async () => {
    const told: number[] = [];
    await count(new Host(20_000, long), undefined, following(undefined, (share) => told.push(share)));
    expect(told[0]).toBe(1000 / 20_000);
    expect(told[told.length - 1]).toBe(1);
    expect(told).toEqual([...told].sort((a, b) => a - b));
  });

  it("gives the page a turn after every block, however fast the host is", async () => {
    const host = new Host(20_000, long);
    let turns = 0;
    const pace = { now: () => 0, pause: () => Promise.resolve(void turns++) };
    await count(host, undefined, { ...following(), pace });
    expect(turns).toBe(host.asked.length - 1);
  });

  it("counts a block in slices of 8 ms", async () => {
    const host = new Host(20_000, long);
    let time = 0;
    const turns: number[] = [];
    const pace = { now: () => (time += 9), pause: () => Promise.resolve(void turns.push(time)) };
    await count(host, undefined, { ...following(), pace });
    // A turn after each step that takes long, and one after each block; the last request only looks at the header.
    expect(turns.length).toBeGreaterThanOrEqual(2 * (host.asked.length - 1));
  });

  it("stops before the next request once it is told to", async () => {
    const signal = { aborted: false };
    const host = new Host(20_000, long);
    const stopping = following(signal, () => void (signal.aborted = true));
    expect(await codeOf(count(host, undefined, stopping))).toBe("readingStopped");
    expect(host.asked.length).toBe(1);
  });

  it("fails as the host fails, wherever that is", async () => {
    const whole = new Host(15_000, long);
    await count(whole);
    for (let k = 1; k <= whole.asked.length; k++) {
      const host = new Host(15_000, long);
      host.before = (call) => {
        if (call === k) throw new Failure({ code: "busyElsewhere" });
      };
      expect([k, await codeOf(count(host))]).toEqual([k, "busyElsewhere"]);
    }
  });
});

describe("a block that the host refuses for its size", () => {
  it("is asked for by halves, and every dossier is counted once", async () => {
    const host = new Host(15_000, long);
    host.mostBytes = 1_500_000;
    const tally = await count(host);
    expect(tally).toEqual(countDossiers(PLAN, [wholeBlock(15_000, long)]));
    const refused = host.asked.length - host.bytes.length;
    expect(refused).toBeGreaterThan(0);
    // It learns: not every block is refused before it is given.
    expect(refused).toBeLessThanOrEqual(3);
  });

  it("is met where texts become long in the middle of the table, too", async () => {
    const cell: Cell = (row, column) => (column === 3 && row > 10_000 ? "Xã " + "ạ".repeat(800) : dossierCell(row, column));
    const host = new Host(16_000, cell);
    expect(await count(host)).toEqual(countDossiers(PLAN, [wholeBlock(16_000, cell)]));
    expect(host.asked.length - host.bytes.length).toBeLessThanOrEqual(4);
  });

  it("is the opening, where the first dossiers hold very long texts", async () => {
    const cell: Cell = (row, column) => (column === 3 && row > 1 ? "Xã " + "ạ".repeat(6000) : dossierCell(row, column));
    const host = new Host(1200, cell);
    expect((await count(host)).rows).toBe(1200);
    expect(host.asked[1]).toMatchObject({ row: HEADER_ROW, rows: 1 });
  });

  it("is a failure when a single row is too much", async () => {
    const host = new Host(5000);
    host.mostBytes = 150;
    expect(await codeOf(count(host))).toBe("valuesNotDelivered");
  });
});

describe("a table that is not what it was", () => {
  it("gives no figures when a column stands elsewhere than where it was found", async () => {
    const host = new Host(3000, (row, column) => dossierCell(row, column === 3 ? 4 : column === 4 ? 3 : column));
    expect(await codeOf(count(host))).toBe("sourceChanged");
    expect(host.asked.length).toBe(1);
  });

  it("gives no figures when rows were added since it was found", async () => {
    expect(await codeOf(count(new Host(3001), dossierSheet("Hồ sơ", 3000)))).toBe("sourceChanged");
  });

  it("gives no figures when rows are deleted while it is read", async () => {
    const host = new Host(15_000, long);
    host.before = (call) => {
      if (call === 3) host.rows -= 1;
    };
    expect(await codeOf(count(host, dossierSheet("Hồ sơ", 15_000)))).toBe("sourceChanged");
  });

  it("gives no figures when a column is inserted while it is read", async () => {
    const host = new Host(15_000, long);
    host.before = (call) => {
      if (call === 3) host.cell = (row, column) => (column < 3 ? long(row, column) : long(row, column - 1));
    };
    expect(await codeOf(count(host))).toBe("sourceChanged");
  });

  it("is the same although its header shows a day, which is a number when it is read again", async () => {
    const host = new Host(2000, (row, column) => (row === HEADER_ROW && column === 8 ? 45_813 : dossierCell(row, column)));
    const found = dossierSheet("Hồ sơ", 2000, (row, column) => (row === HEADER_ROW && column === 8 ? "05/06/2025" : dossierCell(row, column)));
    expect((await count(host, found)).rows).toBe(2000);
  });
});

describe("days of a workbook that counts from 1904", () => {
  const DAYS = [6, 7, 8];
  const held: Cell = (row, column) => {
    const value = dossierCell(row, column);
    return DAYS.includes(column) && typeof value === "number" ? value - 1462 : value;
  };
  const shown: Cell = (row, column) => {
    const value = dossierCell(row, column);
    if (!DAYS.includes(column) || typeof value !== "number") return value;
    const [year, month, day] = new Date((value - 25_569) * 86_400_000).toISOString().split(/[-T]/);
    return [day, month, year].join("/");
  };

  it("are moved to where other workbooks count them, by what the first rows show", async () => {
    expect(await count(new Host(8000, held), dossierSheet("Hồ sơ", 8000, shown))).toEqual(countDossiers(PLAN, [wholeBlock(8000)]));
  });

  it("stay where the first rows show that they count from 1900", async () => {
    expect(await count(new Host(3000), dossierSheet("Hồ sơ", 3000, shown))).toEqual(countDossiers(PLAN, [wholeBlock(3000)]));
  });
});
