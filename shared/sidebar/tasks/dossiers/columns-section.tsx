import type { JSX } from "preact";
import { useState } from "preact/hooks";
import { dossierFields, type DossierField } from "../../../domain/dossier";
import type { ShownDossiers } from "../../../dossiers/find-dossier-table";
import { columnLetters } from "../../../tables/grid";
import { showCount } from "../../../texts/show-number";
import { useElementId } from "../../element-id";
import type { Panel } from "../../panel";
import { SelectField } from "../../select-field";
import { taskDesk } from "../task-desk";
import type { DossiersState } from "./dossiers-state";
import { useDossierTexts } from "./dossiers-texts";
import type { DossierSettings } from "./plan-dossiers";

interface ColumnsSectionProps {
  readonly panel: Panel;
  readonly dossiers: DossiersState;
  readonly settings: DossierSettings;
  readonly shown: ShownDossiers;
}

/** Which column stands for what. Columns about persons are not offered. */
export function ColumnsSection({ panel, dossiers, settings, shown }: ColumnsSectionProps): JSX.Element {
  const { counting: texts, dossiers: names } = useDossierTexts();
  const fault = useElementId();
  const [open, setOpen] = useState(settings.found === undefined);
  const { found, refused } = settings;
  const choices = dossiers.choices ?? new Map<DossierField, number | undefined>();
  const columnOf = (field: DossierField): number | undefined => (choices.has(field) ? choices.get(field) : (found ?? shown).columns.get(field));
  const labelOf = (column: number): string => texts.columnOf(columnLetters(column), shown.headers.get(column) ?? "");
  const kindOf = (column: number): string => {
    const kind = shown.kinds.get(column);
    return kind === undefined ? labelOf(column) : `${columnLetters(column)} (${names.kinds[kind]})`;
  };
  /** What the field is for; where several columns may be meant, what has to be known to choose. */
  const noteOf = (field: DossierField): string => {
    const others = (found ?? shown).alternatives.get(field) ?? [];
    const choice = names.choices[field];
    if (others.length === 0 || choice === undefined) return names.fieldNotes[field];
    return `${choice} ${texts.alsoPossible(others.map(kindOf).join(", "))}`;
  };
  const used = dossierFields.filter((field) => columnOf(field) !== undefined).length;
  const personal = shown.personal.map(labelOf);
  return (
    <section>
      <details open={open || refused !== undefined} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
        <summary>{texts.columns(showCount(used))}</summary>
        <p id={fault} class="note note-failure" role="alert">
          {refused === undefined ? "" : `${names.fields[refused.field]}: ${texts.refused[refused.reason]}`}
        </p>
        {dossierFields.map((field) => (
          <SelectField
            key={field}
            label={names.fields[field]}
            value={columnOf(field)}
            options={[{ value: undefined, label: texts.noColumn }, ...shown.readable.map((column) => ({ value: column, label: labelOf(column) }))]}
            note={noteOf(field)}
            fault={refused?.field === field ? fault : undefined}
            onPick={(column) => taskDesk(panel, "dossiers").set({ choices: new Map([...choices, [field, column]]) })}
          />
        ))}
        {choices.size > 0 && (
          <button
            type="button"
            class="link"
            onClick={({ currentTarget }) => {
              // The pressed button goes; the focus must not fall back to the top of the page.
              currentTarget.closest("details")?.querySelector("summary")?.focus();
              taskDesk(panel, "dossiers").set({ choices: new Map() });
            }}
          >
            {texts.columnsAgain}
          </button>
        )}
      </details>
      {personal.length > 0 && <p class="note">{texts.personal(personal.join("; "))}</p>}
    </section>
  );
}
