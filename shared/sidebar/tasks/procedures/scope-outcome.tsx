import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { directionOf } from "../../../ranking/direction-of";
import { describeAdded } from "../../../reports/added-procedures";
import { sumUpApart, sumUpScope } from "../../../reports/scope-words";
import { showCount } from "../../../texts/show-number";
import { FailureBox } from "../../failure-box";
import { useGrowingList } from "../../growing-list";
import { resultWords } from "../../indicator-words";
import type { Panel } from "../../panel";
import { useTexts } from "../../pane-texts";
import { RankedUnits } from "../../ranked-units";
import { LeftOutList } from "./left-out-list";
import type { ScopePlan } from "./plan-procedures";
import { useProcedureTexts } from "./procedures-texts";

interface ScopeOutcomeProps {
  readonly panel: Panel;
  readonly plan: ScopePlan;
  /** Told beside its own field already. */
  readonly targetIsWrong: boolean;
}

const STEP = 8;

/** What counts, what does not and why, and the ranking that it gives. */
export function ScopeOutcome({ panel, plan, targetIsWrong }: ScopeOutcomeProps): JSX.Element {
  const texts = useTexts();
  const own = useProcedureTexts();
  const { pane, scope: words } = own;
  const { scope, totals, units: allUnits, ranking, error } = plan;
  const { choice, indicator } = scope;
  const { counted, byUser } = totals;
  const added = describeAdded(scope.scoped, own);
  const units = useMemo(
    () =>
      allUnits.flatMap((unit) => {
        const parts = sumUpApart(unit, choice, own);
        return parts === "" ? [] : [{ name: unit.name, parts }];
      }),
    [allUnits, choice, own],
  );
  const apart = useGrowingList(units.length, STEP);
  const ranked = useGrowingList(ranking?.groups.reduce((sum, group) => sum + group.units.length, 0) ?? 0, STEP);
  const better = directionOf(indicator);
  const names = (list: readonly { readonly name: string }[]): string => list.map(({ name }) => name).join("; ");
  let room = ranked.shown;
  return (
    <section aria-labelledby="thuoc-scope-outcome">
      <h2 id="thuoc-scope-outcome">{pane.outcome}</h2>
      <p role="status">{sumUpScope(totals, choice, own) + "."}</p>
      {byUser.procedures > 0 && <p class="minor">{words.byUser(showCount(byUser.procedures), showCount(byUser.whole)) + "."}</p>}
      {added !== "" && <p class="minor">{added}</p>}
      {counted.unread > 0 && <p class="minor">{words.unread(showCount(counted.unread)) + "."}</p>}
      {error !== undefined && !targetIsWrong && <FailureBox error={error} />}
      {ranking?.groups.map((group) => {
        const shown = group.units.slice(0, Math.max(0, room));
        room -= shown.length;
        return shown.length === 0 ? null : (
          <RankedUnits
            key={group.name}
            group={group}
            better={better}
            words={resultWords(texts, better)}
            shown={shown}
            alone={ranking.groups.length === 1}
            onReject={undefined}
            changeOf={undefined}
          />
        );
      })}
      {ranked.more}
      {ranking !== undefined && ranking.noActivity.length > 0 && <p class="minor">{pane.noActivity(names(ranking.noActivity))}</p>}
      {ranking !== undefined && ranking.toReview.length > 0 && <p class="minor">{pane.toReview(names(ranking.toReview))}</p>}
      <LeftOutList panel={panel} plan={plan} />
      {units.length > 0 && (
        <details>
          <summary>{pane.byUnit(showCount(units.length))}</summary>
          <ul class="review">
            {units.slice(0, apart.shown).map(({ name, parts }) => (
              <li key={name}>{pane.ofUnit(name, parts)}</li>
            ))}
          </ul>
          {apart.more}
        </details>
      )}
    </section>
  );
}
