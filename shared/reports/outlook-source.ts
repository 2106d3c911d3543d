import type { EarlierReading } from "../ranking/earlier-reading";
import type { Ranking } from "../ranking/ranking";
import type { UnitsOutlook } from "../ranking/units-outlook";
import type { UnitTable } from "../tables/unit-table";
import type { OutlookDates } from "./outlook-heading";

/** An outlook with what it was made from. */
export interface OutlookSource {
  readonly outlook: UnitsOutlook;
  readonly ranking: Ranking;
  readonly table: UnitTable;
  /** Undefined where the days are not known or do not matter: then only what is short is told. */
  readonly dates: OutlookDates | undefined;
  readonly earlier: EarlierReading | undefined;
  /** When the sheet is made, as shown: "14:05 ngày 22/11/2026". */
  readonly madeAt: string;
}
