import { planAnnex } from "../../shared/sidebar/tasks/annex/plan-annex";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { materialOf, tableOf } from "../reports/annex-fixture";

const IDS = ["fullOnline", "fullAndPartOnline", "digitizedInputs", "digitizedResults"] as const;
const may = tableOf(vinhLinh, "Vĩnh Linh 5-2024");
const look = (indicators: number, ...[set, kept]: Parameters<typeof planAnnex> extends [unknown, ...infer Rest] ? Rest : never): unknown => {
  const { spared, options } = planAnnex(materialOf(may, IDS.slice(0, indicators), tableOf(vinhLinh, "Vĩnh Linh 4-2024")), set, kept);
  return { spared, counts: options.counts, ranks: options.ranks };
};

test("an annex too wide for a page is proposed without counts and ranks, unless the user wants them", () => {
  expect(look(1, {}, {})).toEqual({ spared: [], counts: true, ranks: true });
  expect(look(4, {}, {})).toEqual({ spared: ["counts", "ranks"], counts: false, ranks: false });
  expect(look(4, { counts: true }, {})).toEqual({ spared: ["ranks"], counts: true, ranks: false });
  expect(look(4, { counts: true }, { ranks: true })).toEqual({ spared: [], counts: true, ranks: true });
});
