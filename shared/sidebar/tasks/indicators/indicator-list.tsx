import type { JSX } from "preact";
import { useElementId } from "../../element-id";
import { indicators } from "../../../domain/indicator";
import { fitIndicator, lackingCounts } from "../../../ranking/fit-indicator";
import { fitOwnIndicator, lackingColumns, type OwnIndicator } from "../../../ranking/own-indicators";
import type { Grid } from "../../../tables/grid";
import type { UnitTable } from "../../../tables/unit-table";
import { meaningsEn } from "../../../texts/meanings-en";
import { meaningsVi } from "../../../texts/meanings-vi";
import type { ownIndicatorsVi } from "../../../texts/own-indicators-vi";
import { showCount } from "../../../texts/show-number";
import { indicatorWords } from "../../indicator-words";
import { useTexts } from "../../pane-texts";
import { withoutAccents } from "../../search-functions";
import { IndicatorCard, type ShownIndicator } from "./indicator-card";

interface IndicatorListProps {
  readonly texts: typeof ownIndicatorsVi;
  readonly own: readonly OwnIndicator[];
  readonly table: UnitTable | undefined;
  /** The cells of the table. */
  readonly grid: Grid | undefined;
  readonly query: string;
  readonly onQuery: (query: string) => void;
  readonly onEdit: (indicator: OwnIndicator) => void;
  readonly onRemove: (indicator: OwnIndicator) => void;
}

/** Every indicator, the user's own first, found by name; each says what of it the present table gives. */
export function IndicatorList(props: IndicatorListProps): JSX.Element {
  const { texts, own, table, grid, query, onQuery } = props;
  const all = useTexts();
  const id = useElementId();
  const words = indicatorWords(all).texts;
  const names = all.language === "vi" ? meaningsVi : meaningsEn;
  const shown: ShownIndicator[] = [
    ...own.map((indicator) => ({
      is: "own" as const,
      key: "own:" + indicator.key,
      name: indicator.name,
      indicator,
      better: indicator.better,
      fitted: table && fitOwnIndicator(indicator, table),
      lacking: table === undefined ? [] : lackingColumns(indicator, table),
    })),
    ...indicators.map((indicator) => ({
      is: "known" as const,
      key: indicator.id,
      name: words[indicator.id].name,
      text: words[indicator.id],
      code: indicator.code,
      better: indicator.better,
      fitted: table && fitIndicator(indicator.id, table, grid),
      lacking: table === undefined ? [] : lackingCounts(indicator, table).map((count) => names[count]),
    })),
  ];
  const wanted = withoutAccents(query).split(/\s+/).filter(Boolean);
  const found = shown.filter(({ name }) => wanted.every((word) => withoutAccents(name).includes(word)));
  return (
    <>
      <div class="field">
        <label for={id}>{texts.search}</label>
        <input id={id} type="search" autocomplete="off" value={query} onInput={(event) => onQuery(event.currentTarget.value)} />
      </div>
      <p role="status" class="minor">
        {found.length === 0 ? texts.none : texts.count(showCount(found.length), showCount(shown.length))}
      </p>
      <ul>
        {found.map((each) => (
          <IndicatorCard key={each.key} shown={each} {...props} />
        ))}
      </ul>
    </>
  );
}
