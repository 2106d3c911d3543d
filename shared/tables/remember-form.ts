import { columnKeys } from "./header-form";
import type { Correction, RememberedForm } from "./remembered-form";
import { rowKeys } from "./row-keys";
import type { UnitTable } from "./unit-table";

const NOTHING: RememberedForm = { columns: {}, rows: {} };

/**
 * What is remembered for a form of header after one more correction: the last word on a column or a row holds. What
 * was said of others stays, also where it cannot hold beside this one: whoever goes through a list by the arrow keys
 * says many things on the way.
 *
 * @param table as the user sees it, earlier corrections included.
 * @param known what was remembered before, if anything.
 * @returns `known` itself when the row or the column cannot be named (a row without a name).
 */
export function rememberForm(
  table: UnitTable,
  known: RememberedForm | undefined,
  correction: Correction,
): RememberedForm {
  const form = known ?? NOTHING;
  const keyOf = (column: number): string | undefined => columnKeys(table.columns).get(column);
  switch (correction.does) {
    case "readColumn": {
      const key = keyOf(correction.column);
      if (key === undefined) return form;
      const others = Object.entries(form.columns).filter(([other]) => other !== key);
      // Last in the list: of columns that are given one meaning the one named last has it.
      const columns = Object.fromEntries([...others, [key, correction.meaning]]);
      return { ...without(form, [form.unit === key && "unit", form.group === key && "group"]), columns };
    }
    case "nameUnits": {
      const unit = keyOf(correction.column);
      return unit === undefined ? form : { ...form, unit };
    }
    case "group": {
      if (correction.by === "asRead") return without(form, ["group"]);
      const group = correction.by === null ? null : keyOf(correction.by);
      return group === undefined ? form : { ...form, group };
    }
    case "readRow": {
      const key = rowKeys(table.rows)[table.rows.findIndex(({ row }) => row === correction.row)];
      return key === undefined || key === "" ? form : { ...form, rows: { ...form.rows, [key]: correction.kind } };
    }
  }
}

function without(form: RememberedForm, fields: readonly (string | false)[]): RememberedForm {
  const { columns, rows, ...others } = form;
  return { columns, rows, ...Object.fromEntries(Object.entries(others).filter(([field]) => !fields.includes(field))) };
}
