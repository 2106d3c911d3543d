import type { Workbook } from "../../shared/application/workbook";
import { Failure } from "../../shared/domain/failure";
import * as engine from "../../shared/sidebar/engine";
import { createPanel, type Panel } from "../../shared/sidebar/panel";
import type { PaneParts } from "../../shared/sidebar/parts";
import type { ProvinceUnits } from "../../shared/units/province-units";

const province = (code: string): ProvinceUnits => ({ code, name: `Tỉnh ${code}`, units: [], former: [] });

/** A promise that is settled from outside. */
interface Later<Value> {
  readonly promise: Promise<Value>;
  settle(value: Value): void;
  fail(error: unknown): void;
}

function later<Value>(): Later<Value> {
  let settle: (value: Value) => void = () => undefined;
  let fail: (error: unknown) => void = () => undefined;
  const promise = new Promise<Value>((resolve, reject) => {
    settle = resolve;
    fail = reject;
  });
  return { promise, settle, fail };
}

/** Lets everything that waits for nothing else come to its end. */
const settled = () => new Promise((resolve) => setImmediate(resolve));

function panelWith(workbook: Partial<Workbook>, units: PaneParts["units"]): Panel {
  const parts: Partial<PaneParts> = { units, engine: async () => engine };
  const readSheet = (sheet: string) => Promise.reject(new Failure({ code: "sheetGone", sheet }));
  return createPanel({ readSheet, ...workbook } as Workbook, parts as PaneParts, () => undefined, () => new Date(0));
}

describe("the units of the remembered province", () => {
  const workbook = { loadSettings: async () => null, saveSettings: async () => undefined };

  test("are asked for once, and again only after a failure", async () => {
    const answers = [later<ProvinceUnits>(), later<ProvinceUnits>()];
    let asked = 0;
    const panel = panelWith(workbook, () => answers[asked++]?.promise ?? Promise.reject(new Error("asked too often")));
    await panel.loadProvince();
    expect([asked, panel.state().province.is]).toEqual([0, "unasked"]);
    panel.remember({ province: "56" });
    void panel.loadProvince();
    void panel.loadProvince();
    expect([asked, panel.state().province.is]).toEqual([1, "loading"]);
    answers[0]?.fail(new Failure({ code: "noConnection" }));
    await settled();
    expect(panel.state().province.is).toBe("failed");
    void panel.loadProvince();
    answers[1]?.settle(province("56"));
    await settled();
    await panel.loadProvince();
    expect([asked, panel.state().province]).toEqual([2, { is: "ready", part: province("56") }]);
  });

  test("of a province that has been changed since are dropped", async () => {
    const answers = new Map([["56", later<ProvinceUnits>()], ["01", later<ProvinceUnits>()]]);
    const panel = panelWith(workbook, (code) => answers.get(code)?.promise ?? Promise.reject(new Error(code)));
    panel.remember({ province: "56" });
    void panel.loadProvince();
    panel.remember({ province: "01" });
    void panel.loadProvince();
    answers.get("01")?.settle(province("01"));
    await settled();
    answers.get("56")?.settle(province("56"));
    await settled();
    expect(panel.state().province).toEqual({ is: "ready", part: province("01") });
  });
});

describe("what the pane remembers", () => {
  test("is saved one after the other, so that nothing is lost however fast it comes", async () => {
    let saved: unknown = null;
    let under = 0;
    let most = 0;
    const slowly = async <Value>(work: () => Value): Promise<Value> => {
      most = Math.max(most, ++under);
      await settled();
      under -= 1;
      return work();
    };
    const panel = panelWith(
      { loadSettings: () => slowly(() => saved), saveSettings: (next) => slowly(() => void (saved = next)) },
      () => Promise.reject(new Error("not asked")),
    );
    panel.remember({ province: "56" });
    panel.remember({ names: { a: "Xã A" } });
    panel.remember({ names: { a: "Xã A", b: null } });
    for (let turn = 0; turn < 12; turn += 1) await settled();
    expect(saved).toEqual({ version: 1, province: "56", names: { a: "Xã A", b: null } });
    expect(most).toBe(1);
  });

  test("is kept by the pane when the host refuses to save it, and the next change is tried again", async () => {
    const tried: unknown[] = [];
    const panel = panelWith(
      {
        loadSettings: async () => null,
        saveSettings: async (next) => {
          tried.push(next);
          if (tried.length === 1) throw new Failure({ code: "readOnly" });
        },
      },
      () => Promise.reject(new Error("not asked")),
    );
    panel.remember({ province: "56" });
    await settled();
    panel.remember({ names: { a: null } });
    await settled();
    expect(panel.state().memory).toEqual({ version: 1, province: "56", names: { a: null } });
    expect(tried).toEqual([{ version: 1, province: "56" }, { version: 1, province: "56", names: { a: null } }]);
  });
});
