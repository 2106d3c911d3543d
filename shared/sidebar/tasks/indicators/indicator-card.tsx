import type { JSX } from "preact";
import type { Better } from "../../../domain/indicator";
import type { OwnIndicator } from "../../../ranking/own-indicators";
import type { ColumnTerm, FittedIndicator } from "../../../ranking/ranking";
import type { UnitTable } from "../../../tables/unit-table";
import type { IndicatorText } from "../../../texts/compose-definition";
import type { ownIndicatorsVi } from "../../../texts/own-indicators-vi";
import { columnLabel, columnOf } from "../../column-name";
import { useTexts } from "../../pane-texts";

/** An indicator as it stands in the list, with what the present table gives of it. */
export type ShownIndicator = {
  readonly key: string;
  readonly name: string;
  readonly better: Better;
  readonly fitted: FittedIndicator | undefined;
  /** What the table lacks, by name. */
  readonly lacking: readonly string[];
} & (
  | { readonly is: "own"; readonly indicator: OwnIndicator }
  | { readonly is: "known"; readonly text: IndicatorText; readonly code: string }
);

interface IndicatorCardProps {
  readonly shown: ShownIndicator;
  readonly texts: typeof ownIndicatorsVi;
  readonly table: UnitTable | undefined;
  readonly onEdit: (indicator: OwnIndicator) => void;
  readonly onRemove: (indicator: OwnIndicator) => void;
}

/** One indicator: its name, folded under it its definition and where its figures come from in the present table. */
export function IndicatorCard({ shown, texts, table, onEdit, onRemove }: IndicatorCardProps): JSX.Element {
  const { fitted } = shown;
  const standing = table === undefined ? texts.noTable : fitted === undefined ? texts.notReady : texts.ready;
  return (
    <li class="indicator">
      <details>
        <summary>
          <span class="indicator-name">{shown.name}</span>
          <span class="minor">{(shown.is === "own" ? texts.own + " \u00B7 " : "") + standing}</span>
        </summary>
        <dl class="indicator-facts">
          {shown.is === "own" ? (
            <Fact name={texts.definition}>{shown.indicator.definition}</Fact>
          ) : (
            <>
              <Fact name={texts.numerator}>{shown.text.numerator}</Fact>
              <Fact name={texts.denominator}>{shown.text.denominator}</Fact>
              <Fact name={texts.scope}>{shown.text.scope}</Fact>
              <Fact name={texts.source}>{shown.text.source || texts.sourceUnknown}</Fact>
              <Fact name={texts.code}>{shown.code}</Fact>
            </>
          )}
          <Fact name={texts.direction}>{texts[shown.better]}</Fact>
          {table !== undefined && fitted !== undefined && (
            <Fact name={texts.computedFrom}>
              <Sides fitted={fitted} table={table} texts={texts} />
            </Fact>
          )}
        </dl>
        {shown.lacking.length > 0 && <p class="note">{texts.lacking(shown.lacking.join("; "))}</p>}
        {table !== undefined && fitted === undefined && shown.lacking.length === 0 && <p class="note">{texts.carriedOverUnclear}</p>}
        {shown.is === "own" && (
          <div class="buttons">
            <button type="button" aria-label={texts.editOf(shown.name)} onClick={() => onEdit(shown.indicator)}>
              {texts.edit}
            </button>
            <button type="button" aria-label={texts.removeOf(shown.name)} onClick={() => onRemove(shown.indicator)}>
              {texts.remove}
            </button>
          </div>
        )}
      </details>
    </li>
  );
}

/** Nothing where there is nothing to say. */
function Fact({ name, children }: { readonly name: string; readonly children: JSX.Element | string }): JSX.Element | null {
  if (children === "") return null;
  return (
    <>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </>
  );
}

interface SidesProps extends Pick<IndicatorCardProps, "texts"> {
  readonly fitted: FittedIndicator;
  readonly table: UnitTable;
}

function Sides({ fitted, table, texts }: SidesProps): JSX.Element {
  const all = useTexts();
  const side = (terms: readonly ColumnTerm[]): string =>
    terms
      .map(({ column, sign }, at) => {
        const found = columnOf(table, column);
        const before = at === 0 ? (sign < 0 ? texts.minus : "") : sign < 0 ? texts.minus : texts.plus;
        return before + (found === undefined ? "" : columnLabel(found, all));
      })
      .join("");
  return <>{side(fitted.numerator) + texts.by + side(fitted.denominator)}</>;
}
