import type { JSX } from "preact";
import type { Host } from "../../../application/workbook";
import { shownWithSemicolons } from "../../../formulas/typed-formula";
import { groupedBy } from "../../../sharing/grouped-by";
import type { HeldCell } from "../../../sharing/plan-taking-back";
import { cellAddress } from "../../../tables/grid";
import { showCount } from "../../../texts/show-number";
import { useGrowingList } from "../../growing-list";
import type { Panel } from "../../panel";
import { TickBox } from "../../tick-box";
import { taskDesk } from "../task-desk";
import { heldResults, type HeldResult } from "./held-results";
import { ToldCells } from "./told-cells";
import { useTakingBackTexts } from "./taking-back-texts";

interface HeldCellsProps {
  readonly panel: Panel;
  readonly host: Host | undefined;
  readonly held: readonly HeldCell[];
  readonly chosen: readonly string[];
}

const STEP = 12;

/** The cells of ours that the recipient has changed, by sheet: each stays, unless the user ticks that its formula comes back. */
export function HeldCells({ panel, host, held, chosen }: HeldCellsProps): JSX.Element {
  const texts = useTakingBackTexts();
  const changed = held.filter(({ because }) => because === "changed").length;
  return (
    <section class="returned">
      <h2>{texts.held(showCount(changed))}</h2>
      <p>{texts.heldNote}</p>
      {groupedBy(heldResults(held), ({ sheet }) => sheet).map((results) => (
        <HeldOnSheet key={results[0]?.sheet} panel={panel} host={host} results={results} chosen={chosen} />
      ))}
    </section>
  );
}

interface HeldOnSheetProps extends Pick<HeldCellsProps, "panel" | "host" | "chosen"> {
  readonly results: readonly HeldResult[];
}

function HeldOnSheet({ panel, host, results, chosen }: HeldOnSheetProps): JSX.Element {
  const texts = useTakingBackTexts();
  const { shown, more } = useGrowingList(results.length, STEP);
  const choose = (keys: readonly string[], take: boolean): void => {
    const others = chosen.filter((key) => !keys.includes(key));
    taskDesk(panel, "takingBack").set({ chosen: take ? [...others, ...keys] : others });
  };
  const all = results.map(({ key }) => key);
  return (
    <>
      {results.length > 1 && (
        <TickBox ticked={all.every((key) => chosen.includes(key))} onTick={(ticked) => choose(all, ticked)}>
          {texts.chooseSheet(results[0]?.sheet ?? "", showCount(all.length))}
        </TickBox>
      )}
      <ul class="held-results">
        {results.slice(0, shown).map(({ key, sheet, cell, formula, size, changed }) => (
          <li key={key}>
            <ToldCells
              panel={panel}
              cells={changed.map(({ original: { row, column, sent, value = sent }, now }) => ({ sheet, cell: cellAddress(row, column), before: value, after: now }))}
            />
            {size > 1 && <p class="minor">{texts.whole(showCount(size))}</p>}
            <TickBox ticked={chosen.includes(key)} onTick={(ticked) => choose([key], ticked)}>
              {texts.choose(cell)} <code>{host?.argumentSeparator === "," ? formula : shownWithSemicolons(formula)}</code>
            </TickBox>
          </li>
        ))}
      </ul>
      {more}
    </>
  );
}
