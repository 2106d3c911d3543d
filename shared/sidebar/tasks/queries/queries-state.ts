import type { DossierField } from "../../../domain/dossier";
import type { DossierGrouping } from "../../../dossiers/dossier-plan";
import type { DayColumnType, QueryDialect } from "../../../queries/query-dialect";

/** What the user has set around the query, as typed. */
export interface QueriesState {
  readonly dialect?: QueryDialect;
  readonly table?: string;
  readonly days?: DayColumnType;
  /** Names of columns that differ from those proposed; "" where the table has none. */
  readonly columns?: ReadonlyMap<DossierField, string>;
  readonly orderColumn?: string;
  readonly from?: string;
  readonly until?: string;
  readonly grouping?: DossierGrouping;
  readonly listTable?: string;
  readonly listColumn?: string;
  readonly onlyListed?: boolean;
  readonly which?: "figures" | "control";
  /** Whether the last press copied the query; undefined before. */
  readonly copied?: boolean | undefined;
}
