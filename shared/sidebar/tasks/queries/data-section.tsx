import type { JSX } from "preact";
import { dossierFields } from "../../../domain/dossier";
import { queryDialects, type DayColumnType } from "../../../queries/query-dialect";
import { typedSource } from "../../../queries/typed-source";
import { showCount } from "../../../texts/show-number";
import { Notice } from "../../notice";
import { SelectField } from "../../select-field";
import { TypedField } from "../../typed-field";
import type { QueryForm } from "./plan-query";
import type { QueriesState } from "./queries-state";
import { useQueryTexts } from "./queries-texts";

interface DataSectionProps {
  readonly queries: QueriesState;
  readonly form: QueryForm;
  readonly set: (changes: QueriesState) => void;
}

const DAY_TYPES: readonly DayColumnType[] = ["text", "date", "moment"];

/** Which database, which table, and what its columns are called. */
export function DataSection({ queries, form, set }: DataSectionProps): JSX.Element {
  const { queries: texts, dossiers: names } = useQueryTexts();
  const { dialect, columns } = form;
  const { table = "", days = "text", orderColumn = "" } = queries;
  const used = [...columns.values()].filter((name) => name !== "").length;
  const isBad = table.trim() !== "" && typedSource(table, dialect) === undefined;
  return (
    <section aria-labelledby="thuoc-query-data">
      <h2 id="thuoc-query-data">{texts.where}</h2>
      <SelectField
        label={texts.dialect}
        value={dialect}
        options={queryDialects.map((one) => ({ value: one, label: texts.dialects[one] }))}
        onPick={(one) => set({ dialect: one })}
      />
      {dialect === "bigquery" && (
        <Notice kind="care">
          <p>{texts.notRun}</p>
        </Notice>
      )}
      <TypedField label={texts.table} text={table} error={isBad ? texts.badTable : undefined} note={texts.tableNotes[dialect]} onType={(typed) => set({ table: typed })} />
      <SelectField label={texts.days} value={days} options={DAY_TYPES.map((type) => ({ value: type, label: texts.dayTypes[type] }))} onPick={(type) => set({ days: type })} />
      <details>
        <summary>{texts.columns(showCount(used))}</summary>
        <p class="note">{texts.columnsNote}</p>
        {dossierFields.map((field) => (
          <TypedField
            key={field}
            label={names.fields[field]}
            text={columns.get(field) ?? ""}
            onType={(typed) => set({ columns: new Map([...(queries.columns ?? []), [field, typed]]) })}
          />
        ))}
        <TypedField label={texts.order} text={orderColumn} hint={texts.orderNote} onType={(typed) => set({ orderColumn: typed })} />
      </details>
    </section>
  );
}
