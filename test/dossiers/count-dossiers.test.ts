import { rowsLeftOut, type DossierField } from "../../shared/domain/dossier";
import { countDossiers, dossierCounter } from "../../shared/dossiers/count-dossiers";
import type { DossierBlock } from "../../shared/dossiers/dossier-block";
import type { DossierPlan } from "../../shared/dossiers/dossier-plan";
import { wordKey } from "../../shared/dossiers/dossier-words";
import type { DossierTally, TallyGroup } from "../../shared/dossiers/dossier-tally";
import { drawnGrid } from "../support/table";

/** June 2025. */
const JUNE = { from: 45_809, until: 45_838 };

describe("dossiers counted by unit", () => {
  it("counts each dossier by what its row says: how it came in, where it stands on the last day, what was digitized and paid", () => {
    const tally = counted(`
      | dossierId | unit | channel     | received   | due        | resolved   | inputsDigitized | payment                |
      | H1        | Xã A | Toàn trình  | 02/06/2025 | 10/06/2025 | 09/06/2025 | Đầy đủ          | Thanh toán trực tuyến  |
      | H2        | Xã A | Một phần    | 03/06/2025 | 10/06/2025 | 10/06/2025 | Đã số hóa       | Tiền mặt               |
      | H3        | Xã A | Trực tiếp   | 04/06/2025 | 10/06/2025 | 11/06/2025 | Chưa số hóa     | Chưa thanh toán        |
      | H4        | Xã A | BCCI        | 05/06/2025 | 29/06/2025 |            |                 | Miễn phí               |
      | H5        | Xã A | Toàn trình  | 20/05/2025 | 30/06/2025 | 01/07/2025 |                 |                        |
      | H6        | Xã B | Trực tiếp   | 05/06/2025 |            |            |                 |                        |
    `);
    expect(unit(tally, "xã a")).toMatchObject({
      receivedTotal: 5,
      receivedNew: 4,
      carriedOver: 1,
      receivedOnline: 2,
      receivedFullOnline: 1,
      receivedPartOnline: 1,
      receivedInPerson: 1,
      receivedByPost: 1,
      resolvedTotal: 3,
      resolvedEarly: 1,
      resolvedOnTime: 1,
      resolvedLate: 1,
      pendingTotal: 2,
      pendingLate: 1,
      pendingInTime: 1,
      digitizedInputs: 2,
      digitizedInputsComplete: 1,
      paidDossiers: 2,
      paidOnline: 1,
    });
    expect(unit(tally, "xã b")).toMatchObject({ receivedTotal: 1, pendingInTime: 1, pendingLate: 0 });
    expect([tally.rows, tally.counted, tally.withoutDue]).toEqual([6, 6, 1]);
  });

  it("takes spellings of one name for one unit, shows that of most rows, the first of several, and keeps the others", () => {
    const tally = counted(`
      | unit          | received   |
      | Xã Hoà An     | 02/06/2025 |
      | XÃ HÒA  AN    | 02/06/2025 |
      | XÃ HOA AN     | 02/06/2025 |
      | Xã Hoa An     | 02/06/2025 |
      | XÃ HÒA  AN    |            |
    `);
    expect(tally.groups.get("unit")).toMatchObject([
      { key: "xã hoà an", shown: "XÃ HÒA  AN", spellings: ["Xã Hoà An", "XÃ HÒA  AN"], counts: { 0: 2 } },
      { shown: "XÃ HOA AN", counts: { 0: 2 } },
    ]);
  });

  it("leaves out what is in doubt, by the first reason in order, with the rows", () => {
    const tally = counted(
      `
      | dossierId | unit | channel    | received   | resolved   | status         | resultDigitized |
      |           |      |            |            |            |                |                 |
      | H1        | -    | Toàn trình | chưa rõ    |            |                |                 |
      | H2        | Xã A | Kios       |            | 31/02/2025 |                |                 |
      | H3        | Xã A | Kios       | 02/06/2025 | 31/02/2025 |                |                 |
      | H4        | Xã A | Kios       | 02/06/2025 |            | Lưu kho        |                 |
      | H5        | Xã A | Toàn trình | 02/06/2025 |            | Lưu kho        | hình như có     |
      | H6        | Xã A | Toàn trình | 02/06/2025 | 01/06/2025 |                | hình như có     |
      | H7        | Xã A | Toàn trình | 02/06/2025 | 01/06/2025 |                |                 |
      | H8        | Xã A | Toàn trình | 02/06/2025 |            | Đã giải quyết  |                 |
      | H9        | Xã A | Toàn trình | 01/07/2025 |            |                |                 |
      | H10       | Xã A | Toàn trình | 01/05/2025 | 31/05/2025 |                |                 |
      | H11       | Xã A | Toàn trình | 02/06/2025 |            |                |                 |
      `,
      {},
      100,
    );
    expect(reasons(tally)).toEqual({
      blank: [100],
      unitMissing: [101],
      receivedMissing: [102],
      dayUnreadable: [103],
      channelUnknown: [104],
      statusUnknown: [105],
      answerUnknown: [106],
      daysOutOfOrder: [107],
      doneWithoutDay: [108],
      later: [109],
      earlier: [110],
    });
    expect(tally.counted).toBe(1);
    expect(tally.groups.get("unit")).toMatchObject([{ shown: "Xã A", doubtful: 7 }]);
    expect(tally.unknownWords).toEqual([
      { field: "channel", word: "Kios", key: "kios", rows: 3 },
      { field: "status", word: "Lưu kho", key: "lưu kho", rows: 2 },
    ]);
  });

  it("takes what the user has said of a word before what Thước knows of it", () => {
    const tally = counted(
      `
      | unit | channel   | received   |
      | Xã A | KIOS      | 02/06/2025 |
      | Xã A | Trực tiếp | 02/06/2025 |
      `,
      { meanings: { channel: new Map([[wordKey("Kios"), "byPost"], [wordKey("Trực tiếp"), "byPost"]]), status: new Map() } },
    );
    expect(unit(tally, "xã a")).toMatchObject({ receivedByPost: 2, receivedInPerson: 0 });
  });

  it("tells neither full nor part online when a dossier that counts says only that it came online", () => {
    const said = (words: string): DossierTally =>
      counted(`
        | unit | channel    | received   |
        | Xã A | Toàn trình | 02/06/2025 |
        | Xã A | Trực tuyến | ${words} |
      `);
    expect(said("02/06/2025").counts).not.toContain("receivedFullOnline");
    expect(unit(said("02/06/2025"), "xã a")).toMatchObject({ receivedOnline: 2, receivedInPerson: 0 });
    expect(unit(said("01/07/2025"), "xã a")).toMatchObject({ receivedOnline: 1, receivedFullOnline: 1 });
  });

  it("tells only counts that the columns tell", () => {
    const tally = counted(`
      | unit | received   |
      | Xã A | 02/06/2025 |
    `);
    expect(tally.counts).toEqual(["receivedTotal", "receivedNew", "carriedOver"]);
  });
});

describe("dossiers that come twice", () => {
  it("keeps the first row that counts, and leaves out later ones with its id, capitals and outer spaces aside", () => {
    const tally = counted(`
      | dossierId | unit | received   |
      | H32-1     | Xã A | 01/07/2025 |
      | H32-1     | Xã A | 02/06/2025 |
      | ' h32-1   | Xã B | 03/06/2025 |
      | 4211      | Xã A | 02/06/2025 |
      | '4211     | Xã A | 02/06/2025 |
      | H32-é     | Xã A | 02/06/2025 |
      | h32-É     | Xã A | 02/06/2025 |
      | H32-1     | Xã A | 01/07/2025 |
    `);
    expect(reasons(tally)).toEqual({ later: [0], repeated: [2, 4, 6, 7] });
    expect(tally.groups.get("unit")).toMatchObject([{ counts: { 0: 3 }, doubtful: 0 }, { counts: { 0: 0 }, doubtful: 0 }]);
  });

  it("never takes rows without an id for the same dossier", () => {
    const tally = counted(`
      | dossierId | unit | received   |
      |           | Xã A | 02/06/2025 |
      |           | Xã A | 02/06/2025 |
      | -         | Xã A | 02/06/2025 |
      | -         | Xã A | 02/06/2025 |
    `);
    expect(tally.counted).toBe(4);
  });

  it("counts every row of a table whose ids are not read", () => {
    const drawing = `
      | dossierId | unit | received   |
      | H1        | Xã A | 02/06/2025 |
      | H1        | Xã A | 02/06/2025 |
    `;
    expect(counted(drawing, { fields: new Set(["unit", "received"]) }).counted).toBe(2);
  });
});

describe("dossiers and the list of procedures", () => {
  const drawing = `
    | unit | procedure              | channel    | received   |
    | Xã A | '1.004203              | Toàn trình | 02/06/2025 |
    | Xã A | 1.004203               | Trực tiếp  | 02/06/2025 |
    | Xã A | 1.004203.000.00.00.H32 | Trực tiếp  | 02/06/2025 |
    | Xã A | Cấp bản sao            | Trực tiếp  | 02/06/2025 |
    | Xã A | Cấp đổi                | Trực tiếp  | 02/06/2025 |
    | Xã A |                        | Trực tiếp  | 02/06/2025 |
    | Xã B | '1.004203              | Trực tiếp  | 02/06/2025 |
  `;
  const judge = (procedure: string | number) =>
    procedure === "" ? "unclear" : procedure === "Cấp đổi" ? "notListed" : "listed";

  it("counts each procedure of a unit once, however its code is written, and blank as none", () => {
    const tally = counted(drawing);
    expect(unit(tally, "xã a")).toMatchObject({ servicesWithDossiers: 3, servicesWithOnline: 1 });
    expect(unit(tally, "xã b")).toMatchObject({ servicesWithDossiers: 1, servicesWithOnline: 0 });
  });

  it("says nothing of listed ones without a list", () => {
    expect(counted(drawing).counts.filter((count) => count.endsWith("Listed"))).toEqual([]);
    expect(counted(drawing, { judgeProcedure: judge }).counts).toEqual(expect.arrayContaining(["receivedOfListed"]));
  });

  it("asks once for each way of writing a procedure, and leaves out dossiers of an unclear one", () => {
    const asked: (string | number)[] = [];
    const judgeProcedure: DossierPlan["judgeProcedure"] = (procedure) => {
      asked.push(procedure);
      return judge(procedure);
    };
    const tally = counted(drawing, { judgeProcedure });
    expect(asked).toEqual(["1.004203", 1.004203, "1.004203.000.00.00.H32", "Cấp bản sao", "Cấp đổi", ""]);
    expect(reasons(tally)).toEqual({ procedureUnclear: [5] });
    expect(unit(tally, "xã a")).toMatchObject({ receivedTotal: 5, receivedOfListed: 4, onlineOfListed: 1 });
    expect(tally.groups.get("unit")?.[0]?.doubtful).toBe(1);
  });

  it("leaves out dossiers of procedures off the list where only listed ones count: no doubt about them", () => {
    const tally = counted(drawing, { judgeProcedure: judge, onlyListed: true });
    expect(reasons(tally)).toEqual({ notListed: [4], procedureUnclear: [5] });
    expect(tally.groups.get("unit")?.[0]?.doubtful).toBe(1);
  });

  it("counts by procedure as well, blank ones under a blank name, and does not ask for units then", () => {
    const tally = counted(drawing, { groupBy: ["procedure"], fields: new Set<DossierField>(["procedure", "received"]) });
    expect(tally.groups.get("procedure")).toMatchObject([
      { key: "1.004203", spellings: ["1.004203", "1.004203.000.00.00.H32"], counts: { 0: 4 } },
      { key: wordKey("cấp bản sao"), counts: { 0: 1 } },
      { key: wordKey("cấp đổi"), counts: { 0: 1 } },
      { key: "", counts: { 0: 1 } },
    ]);
  });
});

describe("fees", () => {
  it.each([
    ["a word says how it was paid", "| payment   |", "| Tiền mặt |", { paidDossiers: 1, paidOnline: 0 }],
    ["nothing is due and nothing paid", "| feeDue | payment |", "| Không | Chưa nộp |", { feeDossiers: 0, paidDossiers: 0 }],
    ["nothing is due, but it was paid", "| feeDue | payment |", "| Không | Tiền mặt |", { feeDossiers: 1, paidDossiers: 1 }],
    ["an amount is due and unpaid", "| feeDue | payment |", "| 20000 |   |", { feeDossiers: 1, paidDossiers: 0 }],
    ["there is only a yes to online", "| feeDue | paidOnline |", "| Có | Có |", { feeDossiers: 1, paidOnline: 1 }],
    ["there is only a no to online", "| feeDue | paidOnline |", "| Có | Không |", { feeDossiers: 1, paidOnline: 0 }],
    ["the amount due is nothing", "| feeDue | paidOnline |", "| 0 |  |", { feeDossiers: 0, paidOnline: 0 }],
  ])("are counted right where %s", (_, header, row, counts) => {
    const tally = counted(`| unit | received ${header}\n| Xã A | 02/06/2025 ${row}`);
    expect(unit(tally, "xã a")).toMatchObject(counts);
  });
});

describe("the counter at work", () => {
  const block = blockOf(`
    | unit | received   |
    | Xã A | 02/06/2025 |
  `);

  it("pauses every few thousand rows and tells how far down the block it has come", () => {
    const rows = 20_000;
    const values = Array.from({ length: rows }, () => ["Xã A", 45_810]);
    const columns = new Map([["unit", { values, column: 0 }], ["received", { values, column: 1 }]] as const);
    const counter = dossierCounter(plan({ fields: new Set(columns.keys()) }), rows);
    const steps = [...counter.addInSteps({ firstRow: 0, rows, columns })];
    expect(steps[0]).toBe(0);
    const apart = [...steps.slice(1), 1].map((share, at) => (share - (steps[at] ?? 0)) * rows);
    expect(Math.min(...apart)).toBeGreaterThan(0);
    expect(Math.max(...apart)).toBeLessThanOrEqual(8192.5);
    expect(counter.tally().groups.get("unit")?.[0]?.counts[0]).toBe(rows);
  });

  it("refuses a block without a column of the plan, or with fewer rows of it: missing cells are not blank ones", () => {
    const lacking = plan({ fields: new Set(["unit", "received", "due"]) });
    expect(() => countDossiers(lacking, [block])).toThrow("The block lacks cells of due.");
    const short = { ...block, rows: 2 };
    expect(() => countDossiers(plan({ fields: new Set(["unit", "received"]) }), [short])).toThrow("The block lacks cells");
  });

  it("gives a tally that later blocks do not change", () => {
    const counter = dossierCounter(plan({ fields: new Set(["unit", "received"]) }));
    for (const _ of counter.addInSteps(block)) void _;
    const first = counter.tally();
    for (const _ of counter.addInSteps({ ...block, firstRow: 1 })) void _;
    expect([first.groups.get("unit")?.[0]?.counts[0], counter.tally().groups.get("unit")?.[0]?.counts[0]]).toEqual([1, 2]);
  });
});

function plan(changes: Partial<DossierPlan>): DossierPlan {
  return {
    fields: new Set(),
    period: JUNE,
    groupBy: ["unit"],
    judgeProcedure: undefined,
    onlyListed: false,
    meanings: { channel: new Map(), status: new Map() },
    ...changes,
  };
}

/** The first line of the drawing names the fields. */
function blockOf(drawing: string, firstRow = 0): DossierBlock {
  const [header = [], ...values] = drawnGrid(drawing).values;
  const columns = new Map(header.map((field, column) => [String(field) as DossierField, { values, column }]));
  return { firstRow, rows: values.length, columns };
}

function counted(drawing: string, changes: Partial<DossierPlan> = {}, firstRow = 0): DossierTally {
  const block = blockOf(drawing, firstRow);
  return countDossiers(plan({ fields: new Set(block.columns.keys()), ...changes }), [block]);
}

/** The counts of a unit by their names. */
function unit(tally: DossierTally, name: string): Record<string, number> {
  const group = tally.groups.get("unit")?.find(({ shown }: TallyGroup) => shown.toLowerCase() === name);
  return Object.fromEntries(tally.counts.map((count, place) => [count, group?.counts[place] ?? -1]));
}

function reasons(tally: DossierTally): Record<string, readonly number[]> {
  const found = rowsLeftOut.filter((reason) => tally.leftOut[reason].rows > 0);
  for (const reason of found) expect(tally.leftOut[reason].first).toHaveLength(tally.leftOut[reason].rows);
  return Object.fromEntries(found.map((reason) => [reason, tally.leftOut[reason].first]));
}
