import type { JSX } from "preact";
import { useMemo } from "preact/hooks";
import { directionOf } from "../../../ranking/direction-of";
import { LEAST_PRINTED } from "../../../reports/annex-print-size";
import type { ReportAnnexColumn } from "../../../reports/report-annex";
import { indicatorText } from "../../../texts/indicator-text";
import { showCount, showDecimal } from "../../../texts/show-number";
import { useElementId } from "../../element-id";
import { indicatorWords } from "../../indicator-words";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import { useTexts } from "../../pane-texts";
import { ReviewUnits } from "../report/review-units";
import { UnitSpread } from "../report/unit-spread";
import { useAnnexTexts } from "./annex-texts";
import type { AnnexPlan } from "./plan-annex";
import { unitsWithoutRate } from "./units-without-rate";
import { WithoutRateList } from "./without-rate-list";

/** More indicators than this are folded. */
const MOST_UNFOLDED = 2;

/** What will be printed: title, columns, how many units, which of them have no rate; and where the units stand. */
export function AnnexPreview({ annex, panel }: { readonly annex: AnnexPlan; readonly panel: Panel }): JSX.Element {
  const paneTexts = useTexts();
  const texts = useAnnexTexts();
  const id = useElementId();
  const { material, columns, tables, printed } = annex;
  const [first] = material.indicators;
  const { request, groups } = first.ranking;
  const units = useMemo(() => groups.flatMap((group) => group.units), [groups]);
  const apart = useMemo(() => unitsWithoutRate(material), [material]);
  const doubtful = useMemo(() => [...material.doubts.values()].filter((doubts) => doubts.length > 0).length, [material]);
  const words = indicatorWords(paneTexts).texts;
  const names = material.indicators.map(({ indicator }) => indicatorText(indicator, words).name);
  const target = request.target.from === "value" ? request.target.target : undefined;
  return (
    <section aria-labelledby={id} class="annex">
      <h2 id={id}>{texts.preview}</h2>
      <div class="annex-paper" lang="vi">
        <p class="annex-title">{annex.title}</p>
        {annex.period !== "" && <p class="annex-period">{annex.period}</p>}
        <p class="annex-measure">{annex.unitOfMeasure}</p>
      </div>
      <details open={names.length <= MOST_UNFOLDED}>
        <summary>{texts.columnsOf(names.length)}</summary>
        <dl class="annex-columns" lang="vi">
          {blocksOf(columns).map(({ heading, labels }, at) => (
            <div key={at}>
              <dt>{heading}</dt>
              <dd>{labels.join(" · ")}</dd>
            </div>
          ))}
        </dl>
      </details>
      <p role="status" class="summary">
        {texts.size(showCount(annex.units), annex.groups, columns.length, tables.length)}
      </p>
      {tables.length > 1 && (
        <Notice kind="care">
          <p>{texts.tables(tables.length)}</p>
          <ul class="names">
            {tables.map((indicators, at) => (
              <li key={at}>{texts.table(at + 1, indicators.map(({ indicator }) => indicatorText(indicator, words).name).join("; "))}</li>
            ))}
          </ul>
        </Notice>
      )}
      {printed < LEAST_PRINTED && (
        <Notice kind="care">
          <p>{texts.small(showDecimal(printed, 1))}</p>
        </Notice>
      )}
      <WithoutRateList units={apart} names={names} />
      <ReviewUnits material={material} panel={panel} />
      {doubtful > 0 && <p class="minor">{texts.doubts}</p>}
      {units.length > 1 && (
        <>
          <h3>{texts.standing(names[0] ?? "")}</h3>
          <UnitSpread units={units} target={target} better={directionOf(first.indicator)} />
        </>
      )}
    </section>
  );
}

/** The columns as they are headed: those of an indicator together, with its ranks. */
function blocksOf(columns: readonly ReportAnnexColumn[]): { heading: string; labels: string[] }[] {
  const blocks = new Map<number, { heading: string; labels: string[] }>();
  for (const { role, of, headings } of columns) {
    if (role === "ordinal" || role === "name") continue;
    const block = blocks.get(of) ?? { heading: headings[0] ?? "", labels: [] };
    block.labels.push(headings[headings.length - 1] ?? "");
    blocks.set(of, block);
  }
  return [...blocks.values()];
}
