import type { JSX } from "preact";
import type { Area } from "../../../tables/grid";
import { useGrowingList } from "../../growing-list";
import type { Panel } from "../../panel";
import { useLockingTexts } from "./locking-texts";

/** A place of a sheet, as it is named. */
export interface NamedPlace {
  /** "C12", "12". */
  readonly name: string;
  /** As a button that leads there is read out: "row 12". */
  readonly said: string;
  /** Undefined where the place is not there any more. */
  readonly area: Area | undefined;
  /** What is told behind it: its old and its new value. */
  readonly note?: string;
}

interface PlaceLinksProps {
  readonly panel: Panel;
  readonly sheet: string;
  /** What the places are; left out where the sentence before says it. */
  readonly label?: string;
  readonly places: readonly NamedPlace[];
}

const STEP = 12;

/** Places of a sheet as links, a dozen at a time; nothing without any. */
export function PlaceLinks({ panel, sheet, label, places }: PlaceLinksProps): JSX.Element | null {
  const texts = useLockingTexts();
  const { shown, more } = useGrowingList(places.length, STEP);
  if (places.length === 0) return null;
  return (
    <>
      {label !== undefined && <p>{label}:</p>}
      <ul class={places.some(({ note }) => note !== undefined) ? "lock-changes" : "lock-places"}>
        {places.slice(0, shown).map(({ name, said, area, note }) => (
          <li key={name}>
            {area === undefined ? (
              name
            ) : (
              <button type="button" class="link" aria-label={texts.show(said)} onClick={() => void panel.show(sheet, area)}>
                {name}
              </button>
            )}
            {note !== undefined && <span> {note}</span>}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
