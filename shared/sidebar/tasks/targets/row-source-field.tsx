import type { JSX } from "preact";
import type { TargetSet } from "../../../application/target-sets";
import { targetPresets } from "../../../reports/target-presets/target-presets";
import { SelectField, type Option } from "../../select-field";
import type { RowSource } from "./targets-state";
import { useTargetsTexts } from "./use-targets-texts";

interface RowSourceFieldProps {
  readonly source: RowSource;
  readonly sets: readonly TargetSet[];
  /** Whether nothing may be chosen too: for a table that is to be filled by hand. */
  readonly withBlank: boolean;
  readonly onPick: (source: RowSource) => void;
}

/** Where rows are to come from. */
export function RowSourceField({ source, sets, withBlank, onPick }: RowSourceFieldProps): JSX.Element {
  const texts = useTargetsTexts();
  const options: Option<string>[] = [
    // What stands under no heading stands above the headings.
    ...(withBlank ? [{ value: "blank", label: texts.blank }] : []),
    { value: "text", label: texts.text },
    ...targetPresets.map(({ id, name }) => ({ value: "preset/" + id, label: name, under: texts.presets })),
    ...sets.map(({ name }) => ({ value: "set/" + name, label: name, under: texts.saved })),
  ];
  return <SelectField label={withBlank ? texts.start : texts.takeFrom} value={keyOf(source)} options={options} onPick={(key) => onPick(sourceOf(key))} />;
}

function keyOf(source: RowSource): string {
  if (source.from === "preset") return "preset/" + source.id;
  return source.from === "set" ? "set/" + source.name : source.from;
}

function sourceOf(key: string): RowSource {
  const [from, rest] = [key.split("/")[0], key.slice(key.indexOf("/") + 1)];
  if (from === "preset") return { from, id: rest };
  if (from === "set") return { from, name: rest };
  return from === "text" ? { from } : { from: "blank" };
}
