import type { JSX } from "preact";
import type { ReturnedCopy } from "../../../application/take-back";
import type { Host } from "../../../application/workbook";
import { RULE_VERSION } from "../../../domain/rule-version";
import { showCount } from "../../../texts/show-number";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import { HeldCells } from "./held-cells";
import { ToldCells } from "./told-cells";
import { useTakingBackTexts } from "./taking-back-texts";

interface ReturnedCopyProps {
  readonly panel: Panel;
  readonly host: Host | undefined;
  readonly copy: ReturnedCopy;
  readonly chosen: readonly string[];
}

/** So many changed cells may come of a row that was inserted. */
const MANY = 50;

/** What became of a copy since it was sent: what comes back, what the recipient has changed, what cannot be told. */
export function ReturnedCopySections({ panel, host, copy: { originals, plan }, chosen }: ReturnedCopyProps): JSX.Element {
  const texts = useTakingBackTexts();
  const { restore, held, standing, changed, gone, added, unwatched } = plan;
  const quoted = (names: readonly string[]): string => names.map(texts.quoted).join(", ");
  const lost = gone.filter(({ formulas }) => formulas > 0);
  return (
    <>
      <section class="returned">
        <h2>{texts.heading}</h2>
        <p>{texts.sent(originals.madeAt, originals.source)}</p>
        {originals.rules !== RULE_VERSION && <p>{texts.rules(String(originals.rules), String(RULE_VERSION))}</p>}
        {restore.length > 0 && <p>{texts.restorable(showCount(restore.length))}</p>}
        {standing.length > 0 && <p>{texts.standing(showCount(standing.length))}</p>}
        {lost.length > 0 && (
          <Notice kind="care">
            {lost.map(({ sheet, formulas }) => (
              <p key={sheet}>{texts.lost(sheet, showCount(formulas))}</p>
            ))}
          </Notice>
        )}
      </section>
      {held.length > 0 && <HeldCells panel={panel} host={host} held={held} chosen={chosen} />}
      <section class="returned">
        <h2>{changed.length === 0 ? texts.unchanged : texts.changed(showCount(changed.length))}</h2>
        {changed.length > MANY && <p class="minor">{texts.rowsMoved}</p>}
        {changed.length > 0 && <ToldCells panel={panel} cells={changed} />}
        {added.length > 0 && <p>{texts.added(quoted(added))}</p>}
        {gone.length > lost.length && <p>{texts.gone(quoted(gone.filter(({ formulas }) => formulas === 0).map(({ sheet }) => sheet)))}</p>}
        {unwatched.length > 0 && <p>{texts.unwatched(quoted(unwatched))}</p>}
      </section>
    </>
  );
}
