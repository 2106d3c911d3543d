import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { parts766 } from "../../../domain/index766";
import { INDEX_LIMITS, KEPT_INDEX766, savedIndex766, usualIndex766 } from "../../../ranking/kept-index766";
import { bandsBacNinh } from "../../../texts/bands-vi";
import { meaningsEn } from "../../../texts/meanings-en";
import { meaningsVi } from "../../../texts/meanings-vi";
import type { ownIndicatorsVi } from "../../../texts/own-indicators-vi";
import { showDecimal } from "../../../texts/show-number";
import { FailureBox } from "../../failure-box";
import { Notice } from "../../notice";
import { useTexts } from "../../pane-texts";
import type { Panel } from "../../panel";
import type { PanelState } from "../../panel-state";
import { TypedField } from "../../typed-field";
import { BandFields } from "./band-fields";
import { checkIndex, indexDraft } from "./check-index";
import type { BandDraft, IndexDraft } from "./indicators-state";

interface IndexFormProps {
  readonly texts: (typeof ownIndicatorsVi)["index"];
  readonly panel: Panel;
  readonly state: PanelState;
  /** As typed so far; undefined as long as nothing was. */
  readonly draft: IndexDraft | undefined;
  readonly onChange: (draft: IndexDraft | undefined) => void;
}

/** The parts of index 766 with their most points, and the bands, as the province has them; folded until it is wanted. */
export function IndexForm({ texts, panel, state, draft: typed, onChange }: IndexFormProps): JSX.Element {
  const { language } = useTexts();
  const [saved, setSaved] = useState(false);
  const names = language === "vi" ? meaningsVi : meaningsEn;
  const kept = readKept(state.memory.kept?.[KEPT_INDEX766]);
  const draft = typed ?? indexDraft(kept.index);
  const checked = checkIndex(draft, texts);
  const total = showDecimal(checked.total, 2).replace(/,?0+$/, "");
  const change = (changes: Partial<IndexDraft>): void => {
    setSaved(false);
    onChange({ ...draft, ...changes });
  };
  const setBand = (at: number, band: BandDraft | undefined): void =>
    change({ bands: draft.bands.flatMap((each, place) => (place === at ? (band ?? []) : [each])) });
  const save = (): void => {
    if (kept.error !== undefined) return;
    if (checked.is === "faulty") {
      change({ tried: true });
      return;
    }
    panel.remember({ kept: { [KEPT_INDEX766]: checked.saved } });
    onChange(undefined);
    setSaved(true);
  };

  return (
    <section>
      <details>
        <summary>{texts.heading}</summary>
        {kept.error !== undefined && <FailureBox error={kept.error} />}
        <p class="minor">{texts.intro}</p>
        <fieldset class="sides">
          <legend>{texts.parts}</legend>
          <p class="note">{texts.partHint}</p>
          {parts766.map(({ score }, at) => (
            <TypedField
              key={score}
              label={names[score]}
              text={draft.parts[at] ?? ""}
              keys="decimal"
              onType={(text) => change({ parts: draft.parts.map((each, place) => (place === at ? text : each)) })}
            />
          ))}
          <p class="minor" role="status">
            {checked.total === 100 ? texts.sum(total) : texts.notHundred(total)}
          </p>
        </fieldset>
        <fieldset class="sides">
          <legend>{texts.bands}</legend>
          {draft.bands.map((band, at) => (
            <BandFields key={at} texts={texts} place={at + 1} band={band} onChange={(changed) => setBand(at, changed)} />
          ))}
          <div class="buttons">
            {draft.bands.length < INDEX_LIMITS.bands && (
              <button type="button" onClick={() => change({ bands: [...draft.bands, { name: "", from: "", above: false }] })}>
                {texts.addBand}
              </button>
            )}
            <button type="button" onClick={() => change(indexDraft(usualIndex766))}>
              {texts.usual}
            </button>
            <button type="button" onClick={() => change({ bands: indexDraft({ parts: [], bands: bandsBacNinh }).bands })}>
              {texts.bacNinh}
            </button>
          </div>
          <p class="note">{texts.note}</p>
        </fieldset>
        <p class="note note-failure" role="alert">
          {draft.tried && checked.is === "faulty" ? checked.fault : ""}
        </p>
        <div class="buttons">
          <button type="button" aria-disabled={kept.error !== undefined} onClick={save}>
            {texts.save}
          </button>
        </div>
        <div role="status">
          {saved && (
            <Notice kind="done">
              <p>{texts.saved}</p>
            </Notice>
          )}
        </div>
      </details>
    </section>
  );
}

function readKept(saved: unknown): { index: typeof usualIndex766; error: unknown } {
  try {
    return { index: savedIndex766(saved), error: undefined };
  } catch (error) {
    return { index: usualIndex766, error };
  }
}
