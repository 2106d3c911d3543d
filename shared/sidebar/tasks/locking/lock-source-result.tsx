import type { JSX } from "preact";
import type { LockedSheetCheck } from "../../../application/check-locked";
import type { CellValue } from "../../../tables/grid";
import type { Panel } from "../../panel";
import { useLockingTexts } from "./locking-texts";
import { addressedPlaces, editedPlaces } from "./named-places";
import { PlaceLinks, type NamedPlace } from "./place-links";

interface LockSourceResultProps {
  readonly panel: Panel;
  /** The sheet that was locked. */
  readonly name: string;
  readonly source: NonNullable<LockedSheetCheck["source"]>;
}

/** Places of the source's sheet are brought in sight from A1 to their right end: how wide it is now is not told. */
const BLOCK = { row: 0, column: 0, rows: 1, columns: 1 };

/** Whether the sheet that was locked still has these values, and what has changed in it since. */
export function LockSourceResult({ panel, name, source }: LockSourceResultProps): JSX.Element {
  const texts = useLockingTexts();
  if (source.is !== "changed") return <p class="minor">{texts.source[source.is](name)}</p>;
  const shown = (value: CellValue): string =>
    value === "" ? texts.blank : typeof value === "number" ? String(value).replace(".", ",") : String(value);
  const cells = source.cells.flatMap(({ cell, was, is }): NamedPlace[] =>
    addressedPlaces([cell], texts).map((place) => ({ ...place, note: texts.becomes(shown(was), shown(is)) })),
  );
  return (
    <div class="locked-source">
      <p>{texts.source.changed(name)}</p>
      <PlaceLinks panel={panel} sheet={name} places={cells} />
      {editedPlaces(source.edits, BLOCK, texts).map(({ label, places }) => (
        <PlaceLinks key={label} panel={panel} sheet={name} label={label} places={places} />
      ))}
      {source.edits.unnamed && <p>{texts.edits.unnamed}</p>}
    </div>
  );
}
