import { listedNames } from "./listed-names";
import type { otherTargetsVi } from "./other-targets-vi";

export const otherTargetsEn: typeof otherTargetsVi = (sheet, indicators, asked) =>
  `The sheet “${sheet}” has targets for: ${listedNames(indicators.map((name) => name || "indicators where higher is better (rows that name none)"))}; none for the indicator that is ranked (${asked}).`;
