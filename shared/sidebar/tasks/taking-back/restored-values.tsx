import type { JSX } from "preact";
import { cellAddress } from "../../../tables/grid";
import { showCount } from "../../../texts/show-number";
import { Icon } from "../../icons";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import type { TakingBackState } from "./taking-back-state";
import { ToldCells } from "./told-cells";
import { useTakingBackTexts } from "./taking-back-texts";
import { compareAgain } from "./taking-back-work";

interface RestoredValuesProps {
  readonly panel: Panel;
  readonly done: NonNullable<TakingBackState["done"]>;
}

/** Whether the cells that got their formulas again show what they showed when they were sent, and which do not. */
export function RestoredValuesSection({ panel, done: { restored, values } }: RestoredValuesProps): JSX.Element {
  const texts = useTakingBackTexts();
  const { differing = [], loading = [] } = values ?? {};
  const compared = restored.length - loading.length;
  return (
    <section class="returned">
      <h2>{texts.values}</h2>
      {values === undefined && <p>{texts.notCompared}</p>}
      {loading.length > 0 && <p>{texts.loading(showCount(loading.length))}</p>}
      {values !== undefined && differing.length === 0 && compared > 0 && (
        <Notice kind="done">
          <p>{texts.agree(showCount(compared))}</p>
        </Notice>
      )}
      {differing.length > 0 && (
        <>
          <Notice kind="care">
            <p>{texts.differing(showCount(differing.length))}</p>
          </Notice>
          <ToldCells
            panel={panel}
            cells={differing.map(({ original: { sheet, row, column, value = "" }, value: after }) => ({
              sheet,
              cell: cellAddress(row, column),
              before: value,
              after,
            }))}
          />
        </>
      )}
      {(values === undefined || loading.length > 0) && (
        <button type="button" onClick={() => void compareAgain(panel)}>
          <Icon name="refresh" />
          {texts.compareAgain}
        </button>
      )}
    </section>
  );
}
