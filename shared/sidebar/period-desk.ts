import type { FoundTable } from "../application/read-tables";
import type { Workbook } from "../application/workbook";
import type { PreviousChoice } from "./choices";
import type { PanelCore } from "./panel-core";
import type { PeriodSearch } from "./period-search";

/** Looks for the period before on other sheets, each time that the user asks. Never throws: failures become state. */
export interface PeriodDesk {
  listSheets(): Promise<void>;
  /** Takes the only table of a sheet, or offers those it has. */
  readSheet(name: string): Promise<void>;
  /** Compares with a table, or with a period beside the one that is ranked, or with nothing; ends the search. */
  compare(choice: PreviousChoice | undefined): void;
  /** Reads the table that is compared with anew; without it there is no comparison any more. */
  refresh(): Promise<void>;
}

/** A desk; what comes after a later question is dropped. */
export function createPeriodDesk(workbook: Workbook, panel: PanelCore): PeriodDesk {
  let asked = 0;
  const set = (search: PeriodSearch): void => panel.send({ does: "searchPeriods", search });
  const choose = (previous: PreviousChoice | undefined): void => panel.send({ does: "choose", choices: { previous } });

  /** Shows what a question to the host gave, unless another has been asked since. */
  async function ask<Answer>(question: () => Promise<Answer>, take: (answer: Answer) => void): Promise<void> {
    const own = ++asked;
    set({ is: "looking" });
    try {
      const answer = await question();
      if (own === asked) take(answer);
    } catch (error) {
      if (own === asked) set({ is: "failed", error });
    }
  }

  const compare = (previous: PreviousChoice | undefined): void => {
    asked++;
    set({ is: "idle" });
    choose(previous);
  };

  const tablesOf = async (sheet: string): Promise<readonly FoundTable[]> =>
    (await panel.state().engine?.readSheetTablesInSlices(workbook, sheet)) ?? [];

  return {
    compare,
    listSheets: () =>
      ask(
        async () => {
          const { engine, found } = panel.state();
          return found === undefined ? [] : ((await engine?.listPeriodSheets(workbook, found.table)) ?? []);
        },
        (sheets) => set({ is: "sheets", sheets }),
      ),
    readSheet: (sheet) =>
      ask(
        () => tablesOf(sheet),
        (tables) => {
          const of = panel.state().found?.table.sheet;
          const [only, other] = tables;
          if (of !== undefined && only !== undefined && other === undefined) compare({ of, found: only });
          else set({ is: "tables", sheet, tables });
        },
      ),
    async refresh() {
      const { choices, found, engine } = panel.state();
      const { previous } = choices;
      if (previous === undefined || !("found" in previous) || previous.of !== found?.table.sheet) return;
      const { table, asRead = table } = previous.found;
      await ask(
        async () => {
          try {
            return await tablesOf(table.sheet);
          } catch (error) {
            choose(undefined);
            throw error;
          }
        },
        (tables) => {
          const again = engine?.tableInPlaceOf(asRead, tables);
          compare(again && { of: previous.of, found: again });
        },
      );
    },
  };
}
