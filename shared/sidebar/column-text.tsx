import type { JSX } from "preact";
import { columnLetters } from "../tables/grid";
import type { TableColumn } from "../tables/unit-table";
import { headerOf, isUnsure } from "./column-name";
import { useTexts } from "./pane-texts";
import { UnsureMark } from "./unsure-mark";

/** A column as the sheet shows it, letters and header, with a word of warning when it was read without certainty. */
export function ColumnText({ column }: { readonly column: TableColumn | undefined }): JSX.Element | null {
  const texts = useTexts();
  const { reading } = texts.pane;
  if (column === undefined) return null;
  return (
    <>
      <span class="letters">{reading.column(columnLetters(column.column))}</span>
      {" " + headerOf(column, texts)}
      {isUnsure(column) && <UnsureMark words={reading.unsure} />}
    </>
  );
}
