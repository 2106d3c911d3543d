import type { JSX } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { TargetChange } from "../../../application/target-change";
import { Notice } from "../../notice";
import { useTargetsTexts } from "./use-targets-texts";

interface ChangeReviewProps {
  readonly planned: TargetChange;
  readonly kind: "new" | "edit" | "clear";
}

/** What will be written, row by row and field by field, and which formulas would be lost. Takes the focus. */
export function ChangeReview({ planned, kind }: ChangeReviewProps): JSX.Element {
  const texts = useTargetsTexts();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => heading.current?.focus(), []);
  const titles = { new: texts.newRow, edit: texts.row, clear: texts.clearRow };
  const lost = planned.rows.flatMap(({ changed }) => changed.filter(({ formula }) => formula !== ""));
  return (
    <section aria-labelledby="thuoc-target-changes">
      <h2 id="thuoc-target-changes" ref={heading} tabIndex={-1}>
        {texts.changes}
      </h2>
      {planned.rows.map(({ row, changed }) => (
        <div key={row}>
          <h3>{titles[kind](String(row))}</h3>
          <ul class="review">
            {changed.map(({ column, cell, before, after }) => (
              <li key={cell}>
                {kind === "new"
                  ? `${texts.fields[column]}: ${after}`
                  : texts.change(texts.fields[column], before === "" ? texts.empty : before, after === "" ? texts.empty : after)}
              </li>
            ))}
          </ul>
        </div>
      ))}
      {lost.length > 0 && (
        <Notice kind="care">
          {lost.map(({ cell, formula }) => (
            <p key={cell} role="alert">
              {texts.losesFormula(cell, formula)}
            </p>
          ))}
        </Notice>
      )}
    </section>
  );
}
