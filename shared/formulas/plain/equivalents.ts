import { bandFormula } from "./band-formula";
import { changeFormula } from "./change-formula";
import { changePhraseFormula } from "./change-phrase-formula";
import type { Equivalent } from "./equivalent";
import { pooledRateFormula } from "./pooled-rate-formula";
import { rankFormula } from "./rank-formula";
import { rateFormula } from "./rate-formula";
import { shortfallFormula } from "./shortfall-formula";
import { verdictFormula } from "./verdict-formula";

/** Our functions that have a plain equivalent. The others read names and texts, which no plain formula can. */
export const equivalents: ReadonlyMap<string, Equivalent> = new Map([
  ["TYLE_TRUCTUYEN", rateFormula],
  ["TYLE_DUNGHAN", rateFormula],
  ["TYLE_SOHOA", rateFormula],
  ["TYLE_THANHTOAN", rateFormula],
  ["TYLE_BIENLAI", rateFormula],
  ["TYLE_PHATSINH", rateFormula],
  ["TYLE_CHUNG", pooledRateFormula],
  ["DAT_CHITIEU", verdictFormula],
  ["CONTHIEU_HOSO", shortfallFormula],
  ["TANGGIAM_DIEM", changeFormula],
  ["CAU_TANGGIAM", changePhraseFormula],
  ["XEPHANG_DONVI", rankFormula],
  ["XEPLOAI_DIEM", bandFormula],
]);
