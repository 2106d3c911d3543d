import type { JSX } from "preact";
import { rowsLeftOut } from "../../../domain/dossier";
import type { DossierTally } from "../../../dossiers/dossier-tally";
import { showCount } from "../../../texts/show-number";
import { meaningTexts } from "../../meaning-texts";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import { useTexts } from "../../pane-texts";
import type { DossiersState } from "./dossiers-state";
import { useDossierTexts } from "./dossiers-texts";
import type { DossierSettings } from "./plan-dossiers";
import { RowLinks } from "./row-links";

interface CountedSectionProps {
  readonly panel: Panel;
  readonly dossiers: DossiersState;
  readonly settings: DossierSettings;
  readonly tally: DossierTally;
}

/** What was counted and what was not, with the way to the rows. Every row is in one of the two. */
export function CountedSection({ panel, dossiers, settings, tally }: CountedSectionProps): JSX.Element {
  const { counting: texts, dossiers: names } = useDossierTexts();
  const { meanings = meaningTexts } = useTexts();
  const { rows, counted, leftOut, counts, groups, withoutDue } = tally;
  const left = rowsLeftOut.filter((reason) => leftOut[reason].rows > 0);
  const [by, found = []] = [...groups][0] ?? ["unit" as const];
  const doubtful = found.filter((group) => group.doubtful > 0).length;
  const isOld = dossiers.counted?.key !== settings.key;
  return (
    <section aria-labelledby="thuoc-dossiers-counted">
      <h2 id="thuoc-dossiers-counted">{texts.result}</h2>
      {isOld && (
        <Notice kind="care">
          <p>{texts.changed}</p>
        </Notice>
      )}
      <p role="status">
        {texts.counted(showCount(counted), showCount(rows))} {texts.groups[by](showCount(found.length))}.
      </p>
      {doubtful > 0 && (
        <Notice kind="care">
          <p>{texts.doubtful(showCount(doubtful))}</p>
        </Notice>
      )}
      {left.length > 0 && (
        <details>
          <summary>{texts.leftOut(showCount(rows - counted))}</summary>
          <ul class="review">
            {left.map((reason) => (
              <li key={reason}>
                {texts.leftOutLine(showCount(leftOut[reason].rows), names.leftOut[reason])} {names.leftOutHelp[reason]}
                <RowLinks panel={panel} dossiers={dossiers} rows={leftOut[reason]} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {withoutDue > 0 && <p class="note">{texts.noDue(showCount(withoutDue))}</p>}
      {settings.found?.columns.has("channel") === true && !counts.includes("receivedFullOnline") && <p class="note">{texts.onlyOnline}</p>}
      <ul class="count-totals">
        {counts.map((count, place) => (
          <li key={count}>{texts.total(meanings.names[count], showCount(found.reduce((sum, group) => sum + (group.counts[place] ?? 0), 0)))}</li>
        ))}
      </ul>
    </section>
  );
}
