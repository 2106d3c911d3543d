import { agreementSheet } from "./agreement-rows";
import { evaluate } from "../../support/formula-evaluator";
test("t", () => {
  let t = Date.now();
  const sheet = agreementSheet(2000, 5);
  console.log("build", Date.now() - t, sheet.cases.length);
  const by: Record<string, number> = {};
  for (const c of sheet.cases) { if (/SUMPRODUCT|COUNTIF|COUNTBLANK/.test(c.plain) || c.row > 300) continue; const s = process.hrtime.bigint(); evaluate(c.plain, (r, k) => sheet.values[r]?.[k] ?? ""); const n = c.ours.replace(/\d+/g,""); by[n] = (by[n] ?? 0) + Number(process.hrtime.bigint() - s) / 1e6; }
  console.log(by);
});
