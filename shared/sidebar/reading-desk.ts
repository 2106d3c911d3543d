import type { TablesFound } from "../application/read-tables";
import type { PreferenceChanges } from "../application/settings";
import type { Workbook } from "../application/workbook";
import { Failure } from "../domain/failure";
import { wholeVietnamese } from "./pane-texts";
import type { PanelCore } from "./panel-core";
import type { PanelAction } from "./panel-state";
import type { Engine, PaneParts } from "./parts";
import { watchedReading, type WatchedReading } from "./watched-reading";

/** Reads the workbook for the pane, one reading at a time. Its methods never throw: failures become state. */
export interface ReadingDesk {
  /** Reads the selection again; an earlier reading that is still under way is stopped, its answer dropped. */
  read(): Promise<void>;
  /** Takes the selected rows as the header of the table below them; where that is none, the table shown stays. */
  readHeader(): Promise<void>;
  /** Stops the reading under way; nothing of it is taken. */
  stopReading(): void;
}

/** What the desk needs of the panel. */
interface PanelOfDesk extends PanelCore {
  remember(changes: PreferenceChanges): void;
}

/** A desk for reading. */
export function createReadingDesk(workbook: Workbook, parts: PaneParts, panel: PanelOfDesk): ReadingDesk {
  const { send } = panel;
  let underWay: WatchedReading | undefined;

  const begin = (): WatchedReading => {
    underWay?.stop();
    underWay = watchedReading((share) => send({ does: "advanceReading", share }));
    send({ does: "beginReading" });
    return underWay;
  };

  /** From now on there is a sentence for every failure. */
  const speakWhole = (engine: Engine): void => {
    const { texts } = panel.state();
    if (texts.language === "vi" && texts.describeDetail !== engine.describeDetail)
      send({ does: "speak", texts: wholeVietnamese(engine) });
  };

  /** The host reads the sheet while the engine is on its way. */
  async function readWithEngine({ cells, tables }: WatchedReading): Promise<[Engine, TablesFound]> {
    const selection = workbook.readSelection(cells);
    // Told by `readTables`; without this the browser would also report it while the engine is still coming.
    selection.catch(() => undefined);
    const engine = await parts.engine();
    speakWhole(engine);
    return [engine, await engine.readTablesInSlices(workbook, selection, tables)];
  }

  return {
    async read() {
      const reading = begin();
      const answer = await readWithEngine(reading).then(
        ([engine, tables]): PanelAction => ({ does: "takeTables", engine, tables }),
        (error: unknown): PanelAction => ({ does: "failReading", error }),
      );
      if (reading !== underWay) return;
      send(answer);
      // Fetched while the user looks at the ranking; a failure shows, and can be mended, when the sheet is written.
      parts.reports().catch(() => undefined);
    },
    async readHeader() {
      const reading = begin();
      try {
        const selection = await workbook.readSelection(reading.cells);
        const engine = await parts.engine();
        if (reading !== underWay) return;
        const { tables, changes } = engine.repairHeader(selection);
        const elsewhere = panel.state().tables.filter(({ grid }) => grid.sheet !== selection.grid.sheet);
        panel.remember(changes);
        send({ does: "takeTables", engine, tables: { ...tables, others: [...tables.others, ...elsewhere] } });
      } catch (error) {
        if (reading === underWay) send({ does: "readBadly", error });
      }
    },
    stopReading() {
      underWay?.stop();
      underWay = undefined;
      if (panel.state().reading) send({ does: "failReading", error: new Failure({ code: "readingStopped" }) });
    },
  };
}
