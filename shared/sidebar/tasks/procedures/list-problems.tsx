import type { JSX } from "preact";
import type { ProcedureList } from "../../../tables/procedure-list";
import { showCount } from "../../../texts/show-number";
import { cellArea } from "../../cell-area";
import { useGrowingList } from "../../growing-list";
import type { Panel } from "../../panel";
import { useProcedureTexts } from "./procedures-texts";

interface ListProblemsProps {
  readonly panel: Panel;
  readonly list: ProcedureList;
}

/** The cells of the list that cannot be read, each a way to the cell, with what to do. */
export function ListProblems({ panel, list }: ListProblemsProps): JSX.Element | null {
  const { pane, problem: say } = useProcedureTexts();
  const { problems, sheet } = list;
  const { shown, more } = useGrowingList(problems.length, 10);
  if (problems.length === 0) return null;
  return (
    <details>
      <summary>{pane.problems(showCount(problems.length))}</summary>
      <ul class="review">
        {problems.slice(0, shown).map(({ cell, problem }) => (
          <li key={cell + problem.code}>
            <button type="button" class="link" onClick={() => void panel.show(sheet, cellArea(cell))}>
              {cell}
            </button>{" "}
            {say(problem)}
          </li>
        ))}
      </ul>
      {more}
    </details>
  );
}
