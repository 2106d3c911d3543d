import { Failure } from "../../shared/domain/failure";
import type { CellsReplaced, SheetAdded } from "../../shared/application/receipt";
import * as engine from "../../shared/sidebar/engine";
import { initialState, type PanelState } from "../../shared/sidebar/panel-state";
import type { PaneParts } from "../../shared/sidebar/parts";
import { reducePanel } from "../../shared/sidebar/reduce-panel";
import * as reports from "../../shared/sidebar/reports";
import { createWritingDesk, type WritingDesk } from "../../shared/sidebar/writing-desk";
import { logOf } from "../contract/row-adding-contract";
import { fakeWorkbook, type FakeWorkbook } from "./fake-workbook";

let fake: FakeWorkbook;
let state: PanelState;
let desk: WritingDesk;
let partIsThere: boolean;

const parts = {
  engine: () => Promise.resolve(engine),
  reports: () => (partIsThere ? Promise.resolve(reports) : Promise.reject(new Failure({ code: "noConnection" }))),
} as Partial<PaneParts> as PaneParts;

beforeEach(() => {
  fake = fakeWorkbook({ sheets: [{ name: "Tháng 5", values: [["a", 1]] }], records: true });
  state = initialState;
  partIsThere = true;
  const core = { state: () => state, send: (action: Parameters<typeof reducePanel>[1]) => void (state = reducePanel(state, action)) };
  desk = createWritingDesk(fake.workbook, parts, core, () => undefined, () => new Date(2026, 10, 22, 14, 5));
});

/** Lets everything that is under way come to its end. */
async function settle(): Promise<void> {
  for (let turn = 0; turn < 20; turn++) await new Promise((go) => setImmediate(go));
}
const report = { ...logOf(["x", "y", 1]), name: "Báo cáo" };
const write = (name = "Báo cáo"): Promise<void> => desk.writeReport(() => Promise.resolve({ ...report, name }), { action: "annex" });
const lines = (): unknown[] => (fake.sheetNames().includes("Nhật ký Thước") ? fake.valuesOf("Nhật ký Thước").slice(4) : []).map((line) => [line[1], line[7]]);
const receipt = (): SheetAdded => (state.work.is === "written" ? (state.work.receipt as SheetAdded) : (undefined as never));
const change = (): Promise<boolean> =>
  desk.changeCells((workbook) => workbook.replaceCells({ sheet: "Tháng 5", area: { row: 0, column: 1, rows: 1, columns: 1 }, contents: [[2]] }));

describe("the writing desk", () => {
  it("tells of the work before its line is written, and takes the work back while the line is on its way", async () => {
    fake.hold("addRows");
    await write();
    expect(state.work.is).toBe("written");
    await desk.undo(receipt());
    expect([state.work.is, fake.sheetNames().includes("Báo cáo")]).toEqual(["undone", false]);
    await settle();
    fake.release("addRows");
    await settle();
    fake.release("addRows");
    await settle();
    expect(lines()).toEqual([
      ["Phụ lục báo cáo", "“Báo cáo”"],
      ["Hoàn tác: Phụ lục báo cáo", "“Báo cáo”"],
    ]);
  });

  it("records every kind of work that stands, and nothing that does not", async () => {
    await change();
    await desk.makeFile(() => Promise.resolve("thu.docx"), { action: "letter" });
    await desk.writeReports(() => Promise.resolve([{ ...report, name: "A" }, { ...report, name: "B" }]), { action: "routine" });
    await desk.undo((state.work as { receipt: SheetAdded }).receipt);
    fake.failNext("addSheet", { code: "readOnly" });
    await write();
    await desk.makeFile(() => Promise.reject(new Failure({ code: "noConnection" })));
    await settle();
    expect(lines()).toEqual([
      ["Sửa ô", "“Tháng 5”, 1 ô"],
      ["Văn bản Word", "tệp “thu.docx”"],
      ["Làm lại báo cáo kỳ này", "“A”; “B”"],
      ["Hoàn tác: Làm lại báo cáo kỳ này", "“A”; “B”"],
    ]);
  });

  it("records no taking back that was refused because cells have changed", async () => {
    await change();
    const { receipt: made } = state.work as { receipt: CellsReplaced };
    fake.setCell("Tháng 5", 0, 1, 3);
    await desk.undo(made);
    await settle();
    expect([state.work.is, lines().length]).toEqual(["notUndone", 1]);
  });

  it("lets the work stand where its line cannot be written, says so with the reason, and can still take it back", async () => {
    for (const code of ["readOnly", "workbookProtected", "noConnection"] as const) {
      fake.failNext("addRows", { code });
      await write(code);
      const made = receipt();
      await settle();
      expect(state.work).toMatchObject({ is: "written", receipt: made, unrecorded: { detail: { code } } });
      expect(fake.sheetNames()).toEqual(["Tháng 5", code]);
      fake.failNext("addRows", { code });
      await desk.undo(made);
      await settle();
      expect(state.work).toMatchObject({ is: "undone", unrecorded: { detail: { code } } });
      expect(fake.sheetNames()).toEqual(["Tháng 5"]);
    }
    partIsThere = false;
    await desk.makeFile(() => Promise.resolve("thu.docx"));
    await settle();
    expect(state.work).toMatchObject({ is: "saved", name: "thu.docx", unrecorded: { detail: { code: "noConnection" } } });
  });

  it("says nothing of a line that failed once another press has been made, and writes the next one all the same", async () => {
    fake.hold("addRows");
    fake.failNext("addRows", { code: "busyElsewhere" });
    await write();
    await change();
    await settle();
    fake.release("addRows");
    await settle();
    fake.release("addRows");
    await settle();
    expect("unrecorded" in state.work).toBe(false);
    expect(lines()).toEqual([["Sửa ô", "“Tháng 5”, 1 ô"]]);
  });

  it("asks nobody where the record is switched off", async () => {
    state = reducePanel(state, { does: "remember", changes: { kept: { record: { off: true } } } });
    partIsThere = false;
    await write();
    await settle();
    expect([state.work.is, "unrecorded" in state.work, fake.calls]).toEqual(["written", false, ["addSheet Báo cáo"]]);
  });
});
