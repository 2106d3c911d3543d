import type { JSX } from "preact";
import type { ownIndicatorsVi } from "../../../texts/own-indicators-vi";
import { SelectField } from "../../select-field";
import { TypedField } from "../../typed-field";
import type { BandDraft } from "./indicators-state";

interface BandFieldsProps {
  readonly texts: (typeof ownIndicatorsVi)["index"];
  /** From 1. */
  readonly place: number;
  readonly band: BandDraft;
  /** Undefined takes the band out. */
  readonly onChange: (band: BandDraft | undefined) => void;
}

/** A band: its name, its threshold, and whether the threshold itself belongs to it. */
export function BandFields({ texts, place, band, onChange }: BandFieldsProps): JSX.Element {
  return (
    <div class="band">
      <TypedField label={texts.bandName(place)} text={band.name} onType={(name) => onChange({ ...band, name })} />
      <TypedField label={texts.bandFrom(place)} text={band.from} keys="decimal" onType={(from) => onChange({ ...band, from })} />
      <SelectField<boolean>
        label={texts.bound(place)}
        value={band.above}
        options={[
          { value: false, label: texts.from },
          { value: true, label: texts.above },
        ]}
        onPick={(above) => onChange({ ...band, above })}
      />
      <button type="button" class="link" onClick={() => onChange(undefined)}>
        {texts.removeBand(place)}
      </button>
    </div>
  );
}
