import type { ComponentChildren, JSX } from "preact";
import type { CellsConverted } from "../application/cells-converted";
import type { CellsReplaced, CellsRewritten } from "../application/receipt";
import { Failure } from "../domain/failure";
import { areaAddress } from "../tables/grid";
import { showCount } from "../texts/show-number";
import { FailureBox } from "./failure-box";
import { Icon } from "./icons";
import { nameCells } from "./name-cells";
import { useTexts, type PaneTexts } from "./pane-texts";
import type { Panel } from "./panel";
import type { PaneReceipt, PanelState, Work } from "./panel-state";
import type { RankingPlan } from "./plan-ranking";
import { RefreshButton } from "./refresh-button";

interface WorkNoticeProps {
  readonly panel: Panel;
  readonly state: PanelState;
  readonly plan: RankingPlan | undefined;
  /** The way on from the sheet that was written. */
  readonly next?: ComponentChildren;
  /** What is said of a file that was handed over. */
  readonly saved?: (name: string) => string;
}

/** What became of the last press, with the buttons that follow. It is read out without taking the focus. */
export function WorkNotice({ panel, state, plan, next, saved }: WorkNoticeProps): JSX.Element {
  const texts = useTexts();
  const { writing } = texts.pane;
  const { work } = state;
  const said = work.is === "saved" ? (saved?.(work.name) ?? "") : sentenceOf(work, texts);
  // What was undone is not there to be shown or undone.
  const receipt = "receipt" in work && work.is !== "undone" ? work.receipt : undefined;
  const dismissible = work.is !== "idle" && work.is !== "writing" && work.is !== "undoing";

  const buttons: ComponentChildren = (
    <div class="buttons">
      {next}
      {receipt !== undefined && work.is !== "undoing" && (
        <button type="button" onClick={() => void panel.show(receipt.name, receipt.area)}>
          {writing.open}
        </button>
      )}
      {receipt !== undefined && (work.is === "written" || work.is === "failed") && (
        <button
          type="button"
          onClick={(event) => {
            toAction(event);
            void panel.undo(receipt);
          }}
        >
          {/^cells/.test(receipt.kind) ? writing.undoCells : writing.undo}
        </button>
      )}
      {work.is === "failed" && plan !== undefined && isStale(work.error) && (
        <RefreshButton label={writing.readSourceAgain(plan.found.table.sheet)} onPress={() => void panel.readAt(plan.found)} />
      )}
    </div>
  );

  return (
    <>
      {work.is === "failed" && <FailureBox error={work.error}>{buttons}</FailureBox>}
      <div class={said === "" ? "" : work.is === "notUndone" ? "box box-care" : "box box-done"}>
        {said !== "" && <Icon name={work.is === "notUndone" ? "warning" : "check"} />}
        <div class="box-body">
          <p role="status">
            {said}
            {said !== "" && "unrecorded" in work && " " + (state.engine?.indicatorWords(texts).notRecorded(codeOf(work.unrecorded)) ?? "")}
          </p>
          {said !== "" && buttons}
        </div>
      </div>
      {dismissible && (
        <button
          type="button"
          class="dismiss"
          aria-label={writing.dismiss}
          onClick={(event) => {
            toAction(event);
            panel.send({ does: "setWork", work: { is: "idle" } });
          }}
        >
          <Icon name="cross" />
        </button>
      )}
    </>
  );
}

function sentenceOf(work: Work, texts: PaneTexts): string {
  const { writing } = texts.pane;
  const receipt = "receipt" in work ? work.receipt : undefined;
  if (receipt?.kind === "cellsReplaced" || receipt?.kind === "cellsRewritten" || receipt?.kind === "cellsConverted") return sentenceOfCells(work, receipt, texts);
  switch (work.is) {
    case "written":
      return writing.done(nameOf(work.receipt));
    case "undoing":
      return writing.undoing;
    case "undone":
      return writing.undone(nameOf(work.receipt));
    case "notUndone":
      return writing.notUndone(nameOf(work.receipt), nameCells(work.changedSince, texts));
    default:
      return "";
  }
}

/** What is named in a sentence between quotation marks. */
function nameOf(receipt: PaneReceipt): string {
  return receipt.kind === "sheetsAdded" ? receipt.sheets.map(({ name }) => name).join("”, “") : receipt.name;
}

/** The same of cells that were changed in place. */
function sentenceOfCells({ is, ...work }: Work, receipt: CellsReplaced | CellsRewritten | CellsConverted, texts: PaneTexts): string {
  const { writing, source } = texts.pane;
  const rewritten = receipt.kind === "cellsReplaced" ? [] : receipt.sheets;
  const [sheets, where] =
    receipt.kind === "cellsReplaced"
      ? [receipt.name, source.area(areaAddress(receipt.area))]
      : [
          rewritten.map(({ name }) => name).join("”, “"),
          writing.cells(showCount(rewritten.reduce((sum, { cells }) => sum + cells.length, 0))),
        ];
  switch (is) {
    case "written":
      return writing.cellsDone(sheets, where);
    case "undoing":
      return writing.undoing;
    case "undone":
      return writing.cellsUndone(sheets, where);
    case "notUndone":
      return writing.cellsNotUndone("changedSince" in work ? nameCells(work.changedSince, texts) : "");
    default:
      return "";
  }
}

/** The pressed button goes; the focus must not fall back to the top of the page. */
function toAction({ currentTarget }: JSX.TargetedEvent<HTMLElement>): void {
  currentTarget.closest(".write-bar")?.querySelector<HTMLElement>(".primary")?.focus();
}

/** Whether reading the source again is the cure. */
function isStale(error: unknown): boolean {
  const code = codeOf(error);
  return code === "sourceChanged" || code === "sheetGone";
}

function codeOf(error: unknown): string | undefined {
  return error instanceof Failure ? error.detail.code : undefined;
}
