import type { JSX } from "preact";
import { areaAddress, type Area } from "../../../tables/grid";
import { useGrowingList } from "../../growing-list";
import type { Panel } from "../../panel";
import { useSendingTexts } from "./sending-texts";

interface PlacesListProps {
  readonly panel: Panel;
  readonly places: readonly { readonly sheet: string; readonly area: Area; readonly note?: string }[];
}

const STEP = 6;

/** Areas of sheets, each a link that brings it to the front. */
export function PlacesList({ panel, places }: PlacesListProps): JSX.Element {
  const texts = useSendingTexts();
  const { shown, more } = useGrowingList(places.length, STEP);
  return (
    <>
      <ul class="plain sent-places">
        {places.slice(0, shown).map(({ sheet, area, note }) => (
          <li key={`${sheet}!${areaAddress(area)}`}>
            <button
              type="button"
              class="link"
              aria-label={texts.show(sheet, areaAddress(area))}
              onClick={() => void panel.show(sheet, area)}
            >
              {texts.place(sheet, areaAddress(area))}
            </button>
            {note !== undefined && <span class="minor"> {note}</span>}
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
