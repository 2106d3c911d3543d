import type { AnnexState } from "../../shared/sidebar/tasks/annex/annex-state";
import { planAnnex } from "../../shared/sidebar/tasks/annex/plan-annex";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { materialOf, tableOf } from "../reports/annex-fixture";

const IDS = ["fullOnline", "fullAndPartOnline", "digitizedInputs", "digitizedResults", "onTime", "late", "paidOnline", "eReceipts"] as const;
const half = { from: "value", target: { numerator: 1, denominator: 2 } } as const;
const may = tableOf(vinhLinh, "Vĩnh Linh 5-2024");
const april = tableOf(vinhLinh, "Vĩnh Linh 4-2024");

/** What is left out, how many indicators each table has, and whether its letters are 8 points at least. */
function look(indicators: number, targets: boolean, set: AnnexState = {}, kept: AnnexState = {}): unknown {
  const material = materialOf(may, IDS.slice(0, indicators), april, targets ? Object.fromEntries(IDS.map((id) => [id, half])) : {});
  const { spared, tables, printed } = planAnnex(material, set, kept);
  return [spared.join(), tables.map(({ length }) => length).join(), printed >= 8];
}

test("an annex that one page holds is proposed whole; a wider one without counts, the earlier rate, and ranks, as far as it takes", () => {
  expect(look(2, false)).toEqual(["", "2", true]);
  expect(look(2, true)).toEqual(["counts", "2", true]);
  expect(look(4, false)).toEqual(["counts,rateBefore", "4", true]);
  // The seven that Vĩnh Linh publishes and one more: rate and change of each on one page.
  expect(look(8, false)).toEqual(["counts,rateBefore,ranks", "8", true]);
});

test("where no leaving out is enough it is divided, and keeps all but what hinders two indicators side by side", () => {
  expect(look(7, true)).toEqual(["counts", "2,2,2,1", true]);
});

test("what the user wants is never left out, now or with this workbook before; it is divided instead, or printed small", () => {
  expect(look(7, false, { ranks: true }, { rateBefore: true })).toEqual(["", "2,2,2,1", true]);
  expect(look(4, false, {}, { rateBefore: true })).toEqual(["counts,ranks", "4", true]);
  expect(look(7, true, { counts: true, rateBefore: true, ranks: true })).toEqual(["", "1,1,1,1,1,1,1", true]);
  expect(look(7, true, { divided: false })).toEqual(["counts", "7", false]);
});
