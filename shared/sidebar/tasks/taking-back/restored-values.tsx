import type { JSX } from "preact";
import { useEffect, useMemo, useRef } from "preact/hooks";
import { likelyReasons, type LikelyReason } from "../../../sharing/likely-reason";
import { cellAddress } from "../../../tables/grid";
import { showCount } from "../../../texts/show-number";
import { Notice } from "../../notice";
import type { Panel } from "../../panel";
import { RefreshButton } from "../../refresh-button";
import type { DoneTakingBack } from "./taking-back-state";
import { ToldCells } from "./told-cells";
import { useTakingBackTexts } from "./taking-back-texts";
import { compareAgain } from "./taking-back-work";

interface RestoredValuesProps {
  readonly panel: Panel;
  readonly done: DoneTakingBack;
}

/** Functions of an add-in answer within seconds. */
const PATIENCE = 1500;
const MOST_TRIES = 6;

/** Whether the cells that got their formulas again show what they showed when they were sent, and which do not. */
export function RestoredValuesSection({ panel, done }: RestoredValuesProps): JSX.Element {
  const texts = useTakingBackTexts();
  const { copy, restored, values } = done;
  const { differing = [], loading = [], agreeing = 0, unknown = 0 } = values ?? {};
  const reasonOf = useMemo(() => {
    const written = new Set(restored.map(({ original }) => original));
    const held = copy.plan.held.filter(({ original }) => !written.has(original));
    return likelyReasons({ originals: copy.originals, changed: copy.plan.changed, held });
  }, [copy, restored]);
  const saidOf = (reason: LikelyReason, sheet: string): string =>
    reason.is === "figures"
      ? texts.why.figures(reason.cells.map((at) => (at.sheet === sheet ? at.cell : texts.place(at.sheet, at.cell))).join(", "))
      : texts.why[reason.is];
  const tries = useRef(0);
  useEffect(() => {
    if (loading.length === 0 || tries.current >= MOST_TRIES) return undefined;
    tries.current += 1;
    const timer = setTimeout(() => void compareAgain(panel), PATIENCE);
    return () => clearTimeout(timer);
  }, [values]);
  return (
    <section class="returned">
      <h2>{texts.values}</h2>
      {values === undefined && <p>{texts.notCompared}</p>}
      {loading.length > 0 && <p>{texts.loading(showCount(loading.length))}</p>}
      {differing.length === 0 && agreeing > 0 && (
        <Notice kind="done">
          <p>{texts.agree(showCount(agreeing))}</p>
        </Notice>
      )}
      {unknown > 0 && <p>{texts.unknown(showCount(unknown))}</p>}
      {differing.length > 0 && (
        <>
          <Notice kind="care">
            <p>{texts.differing(showCount(differing.length))}</p>
          </Notice>
          <ToldCells
            panel={panel}
            cells={differing.map((other) => {
              const { sheet, row, column, value: before = "" } = other.original;
              return { sheet, cell: cellAddress(row, column), before, after: other.value, note: () => saidOf(reasonOf(other), sheet) };
            })}
          />
        </>
      )}
      {(values === undefined || loading.length > 0) && (
        <RefreshButton label={texts.compareAgain} onPress={() => void compareAgain(panel)} />
      )}
    </section>
  );
}
