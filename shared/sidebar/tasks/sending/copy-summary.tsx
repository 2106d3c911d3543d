import type { JSX } from "preact";
import type { SheetAreas } from "../../../sharing/summarize-copy";
import type { Area } from "../../../tables/grid";
import { showCount } from "../../../texts/show-number";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import { PlacesList } from "./places-list";
import type { MadeCopy } from "./sending-state";
import { useSendingTexts } from "./sending-texts";

/** What became of the cells of ours in a copy: which stay live, which keep their values and why, and what to look at. */
export function CopySummary({ panel, made: { file, summary } }: { readonly panel: Panel; readonly made: MadeCopy }): JSX.Element {
  const texts = useSendingTexts();
  const { live, frozen, unwell, elsewhere, unwatched } = summary;
  const still = frozen.reduce((sum, { cells }) => sum + cells, 0);
  const quoted = (names: readonly string[]): string => names.map(texts.quoted).join(", ");
  const outside = [...new Set(elsewhere.map((name) => (name.endsWith(".xml") ? texts.tablePart : texts.quoted(name))))];
  return (
    <section class="sent">
      <h2>{texts.made(file)}</h2>
      <p>{live === 0 ? texts.noneLive : texts.live(showCount(live))}</p>
      <p>{still === 0 ? texts.noneFrozen : texts.frozen(showCount(still))}</p>
      <ul class="plain">
        {frozen.map(({ why, functions, cells, places }) => (
          <li key={[why, ...functions].join()}>
            <p>
              {texts.why[why](functions.join(", "))} <span class="minor">({texts.cells(showCount(cells))})</span>
            </p>
            <PlacesList panel={panel} places={singly(places)} />
          </li>
        ))}
      </ul>
      {unwell.cells > 0 && (
        <Notice kind="care">
          <p>{texts.unwell(showCount(unwell.cells))}</p>
          <PlacesList panel={panel} places={singly(unwell.places)} />
          <div class="buttons">
            <button type="button" onClick={() => void panel.openTask("repair")}>
              {texts.toRepair}
            </button>
          </div>
        </Notice>
      )}
      {elsewhere.length > 0 && (
        <Notice kind="care">
          <p>{texts.elsewhere(outside.join(", "))}</p>
        </Notice>
      )}
      {unwatched.length > 0 && (
        <Notice kind="care">
          <p>{texts.unwatched(quoted(unwatched))}</p>
        </Notice>
      )}
    </section>
  );
}

function singly(places: readonly SheetAreas[]): { readonly sheet: string; readonly area: Area }[] {
  return places.flatMap(({ sheet, areas }) => areas.map((area) => ({ sheet, area })));
}
