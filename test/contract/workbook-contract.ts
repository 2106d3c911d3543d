import { collectionContract } from "./collection-contract";
import { columnReadingContract } from "./column-reading-contract";
import { copyingContract } from "./copying-contract";
import { dossierCountingContract } from "./dossier-counting-contract";
import type { ContractSetup, HostUnderTest, OptionalNotion, WorkbookFixture } from "./host-under-test";
import { readingContract } from "./reading-contract";
import { replacingContract } from "./replacing-contract";
import { rewritingContract } from "./rewriting-contract";
import { rowAddingContract } from "./row-adding-contract";
import { settingsContract } from "./settings-contract";
import { sheetAddingContract } from "./sheet-adding-contract";
import { undoContract } from "./undo-contract";

export type { HeldChart, HostUnderTest, OptionalNotion, SheetFixture, WorkbookFixture } from "./host-under-test";

/**
 * The specification of the port `Workbook`, in sentences, as a jest `describe` block: every host passes it.
 *
 * @param open opens a fixture as a workbook; each test opens its own.
 * @param lacks notions the host does not have; their sentences are left out.
 */
export function workbookContract(
  hostName: string,
  open: (fixture: WorkbookFixture) => Promise<HostUnderTest>,
  lacks: readonly OptionalNotion[] = [],
): void {
  const setup: ContractSetup = {
    on: (fixture, run) => async () => {
      const host = await open(fixture);
      try {
        await run(host);
      } finally {
        await host.close();
      }
    },
    has: (notion) => !lacks.includes(notion),
  };
  describe(`the workbook port on ${hostName}`, () => {
    readingContract(setup);
    columnReadingContract(setup);
    dossierCountingContract(setup);
    sheetAddingContract(setup);
    rowAddingContract(setup);
    collectionContract(setup);
    copyingContract(setup);
    replacingContract(setup);
    rewritingContract(setup);
    undoContract(setup);
    settingsContract(setup);
  });
}
