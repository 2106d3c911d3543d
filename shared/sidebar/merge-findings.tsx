import type { JSX } from "preact";
import type { MergeSource } from "../merging/merge-source";
import type { MergeFinding } from "../reports/merged-findings";
import type { Area } from "../tables/grid";
import { useGrowingList } from "./growing-list";
import { Icon } from "./icons";

interface MergeFindingsProps {
  readonly finding: MergeFinding;
  readonly sources: readonly MergeSource[];
  /** Shows a cell of the workbook. */
  readonly onShow: (sheet: string, area: Area) => void;
}

const ENTRIES_A_STEP = 8;

/** A list of what did not fit, folded; the cells of the workbook are buttons, those of files only named. */
export function MergeFindings({ finding, sources, onShow }: MergeFindingsProps): JSX.Element {
  const { kind, heading, why, entries } = finding;
  const { shown, more } = useGrowingList(entries.length, ENTRIES_A_STEP);
  return (
    <details>
      <summary>
        {kind === "care" && <Icon name="warning" />}
        {heading}
      </summary>
      <p class="note">{why}</p>
      <ul class="review">
        {entries.slice(0, shown).map(({ text, cells }, at) => (
          <li key={at}>
            {text}
            {cells.map(({ label, at: { source, row, column } }) => {
              const from = sources[source];
              return (
                <span class="line" key={label}>
                  {from === undefined || from.file !== undefined ? (
                    label
                  ) : (
                    <button
                      type="button"
                      class="link"
                      onClick={() => onShow(from.table.sheet, { row, column, rows: 1, columns: 1 })}
                    >
                      {label}
                    </button>
                  )}
                </span>
              );
            })}
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}
