import type { JSX } from "preact";
import { useElementId } from "./element-id";
import type { RankedGroup, RankedUnit } from "../ranking/ranking";
import type { Better } from "../domain/indicator";
import { targetShare } from "../domain/target";
import { showCount, showRate, showTarget } from "../texts/show-number";
import type { ChangeWords } from "./comparison-words";
import { Icon } from "./icons";
import { NotAUnit } from "./not-a-unit";
import { useTexts, type ResultWords } from "./pane-texts";

interface RankedUnitsProps {
  readonly group: RankedGroup;
  readonly better: Better;
  /** As the words are where that way is good. */
  readonly words: ResultWords;
  /** The first units of the group; the rest is asked for by "Show more". */
  readonly shown: readonly RankedUnit[];
  /** Whether it is the only group. */
  readonly alone: boolean;
  /** Takes a sheet row (from 0) as no unit; only while the user puts the reading right. */
  readonly onReject: ((row: number) => void) | undefined;
  /** By sheet row, where the ranking is compared with another period. */
  readonly changeOf: ((row: number) => ChangeWords | undefined) | undefined;
}

/**
 * A peer group as a table: one row a unit, laid out as a card so that nothing scrolls sideways at 300 px.
 * The roles are written out because browsers drop them from tables that are laid out as a grid.
 */
export function RankedUnits(props: RankedUnitsProps): JSX.Element {
  const { group, better, words: result, shown, alone, onReject, changeOf } = props;
  const { periods } = useTexts().pane;
  const id = useElementId();
  return (
    <div class="ranked">
      <h3 id={id}>{titleOf()}</h3>
      <table role="table" aria-labelledby={id} aria-rowcount={group.units.length + 1}>
        <thead role="rowgroup">
          <tr role="row">
            <th role="columnheader">{result.rank}</th>
            <th role="columnheader">{result.unit}</th>
            <th role="columnheader">{result.rate}</th>
            <th role="columnheader">{result.counts}</th>
            <th role="columnheader">{result.verdict}</th>
            <th role="columnheader">{result.short}</th>
            {changeOf !== undefined && <th role="columnheader">{periods.heading}</th>}
          </tr>
        </thead>
        <tbody role="rowgroup">
          {shown.map((unit) => (
            <UnitRow key={unit.row} unit={unit} better={better} words={result} onReject={onReject} change={changeOf?.(unit.row)} />
          ))}
        </tbody>
      </table>
    </div>
  );

  function titleOf(): string {
    const units = showCount(group.units.length);
    if (group.name !== "") return result.group(group.name, units);
    return alone ? result.allUnits(units) : result.ungrouped(units);
  }
}

interface UnitRowProps extends Pick<RankedUnitsProps, "onReject" | "better" | "words"> {
  readonly unit: RankedUnit;
  readonly change: ChangeWords | undefined;
}

function UnitRow({ unit, better, words: result, onReject, change }: UnitRowProps): JSX.Element {
  const { target, met } = unit;
  const bar = {
    "--rate": String(Math.min(unit.rate, 1)),
    "--target": target === undefined ? "-1" : String(targetShare(target)),
  };
  return (
    <tr role="row" class={met === undefined ? "unit" : met ? "unit unit-met" : "unit unit-not-met"} style={bar}>
      <td role="cell" class="unit-rank">
        {unit.rank}
      </td>
      <th role="rowheader" scope="row" class="unit-name">
        {unit.name}
      </th>
      <td role="cell" class="unit-rate">
        {showRate(unit.rate, target, better)}
      </td>
      <td role="cell" class="unit-counts">
        {showCount(unit.part) + "/" + showCount(unit.whole)}
        {target !== undefined && ", " + result.target(showTarget(target))}
      </td>
      <td role="cell" class="unit-verdict">
        {met !== undefined && (
          <>
            <Icon name={met ? "check" : "cross"} />
            {met ? result.unitMet : result.unitNotMet}
          </>
        )}
      </td>
      <td role="cell" class="unit-short">
        {met === false && unit.shortByConversion !== undefined && (
          <>
            {result.short + ": "}
            <span class="whole">{result.byConversion(showCount(unit.shortByConversion))}</span>
            {" \u00B7 "}
            <span class="whole">
              {unit.shortByNewOnline === undefined
                ? result.newOnlineOutOfReach
                : result.byNewOnline(showCount(unit.shortByNewOnline))}
            </span>
          </>
        )}
        {onReject !== undefined && <NotAUnit name={unit.name} row={unit.row} onPress={onReject} />}
      </td>
      {change !== undefined && (
        <td role="cell" class="unit-change">
          {change.points !== "" && <span class={"goes-" + change.goes}>{change.points}</span>}
          {change.points !== "" && " \u00B7 "}
          {change.rest}
        </td>
      )}
    </tr>
  );
}
