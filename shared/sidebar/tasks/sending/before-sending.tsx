import type { JSX } from "preact";
import { showCount } from "../../../texts/show-number";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import { RefreshButton } from "../../refresh-button";
import { lookForOwn } from "./look-for-own";
import { PlacesList } from "./places-list";
import type { SendingState } from "./sending-state";
import { useSendingTexts } from "./sending-texts";

/**
 * What there is to send: how many formulas of ours, and those that show an error, which should be repaired first; once a copy is made
 * its summary tells of errors.
 */
export function BeforeSending({ panel, sending }: { readonly panel: Panel; readonly sending: SendingState }): JSX.Element {
  const texts = useSendingTexts();
  const { found, looking = false, made } = sending;
  const { count, errors } = found ?? { count: 0, errors: [] };
  return (
    <section>
      <p role="status" class={looking ? "" : "unseen"}>
        {looking ? texts.looking : ""}
      </p>
      {found !== undefined && !looking && <p class="summary">{count === 0 ? texts.none : texts.found(showCount(count))}</p>}
      {errors.length > 0 && !looking && made === undefined && (
        <Notice kind="care">
          <p>{texts.errors(showCount(errors.length))}</p>
          <PlacesList
            panel={panel}
            places={errors.map(({ sheet, row, column, value }) => ({
              sheet,
              area: { row, column, rows: 1, columns: 1 },
              note: texts.errorAt(value),
            }))}
          />
          <div class="buttons">
            <button type="button" onClick={() => void panel.openTask("repair")}>
              {texts.toRepair}
            </button>
          </div>
        </Notice>
      )}
      <RefreshButton label={texts.lookAgain} inert={looking} onPress={() => void lookForOwn(panel)} />
    </section>
  );
}
