import type { DataValidation } from "hucre";
import type { Validation } from "../../shared/reports/report-sheet";
import { areaAddress } from "../../shared/tables/grid";

/** What cells of a report take, for a file; Excel and LibreOffice refuse anything else that is typed there. */
export function validationToXlsx({ area, rule, title, message }: Validation): DataValidation {
  return {
    ...contentOf(rule),
    range: areaAddress(area),
    allowBlank: true,
    showErrorMessage: true,
    errorStyle: "stop",
    errorTitle: title,
    errorMessage: message,
  };
}

function contentOf(rule: Validation["rule"]): Pick<DataValidation, "type" | "operator" | "formula1" | "formula2" | "values"> {
  if (rule.kind === "list") return { type: "list", values: [...rule.values] };
  const formula1 = String(rule.min);
  return rule.max === undefined
    ? { type: "whole", operator: "greaterThanOrEqual", formula1 }
    : { type: "whole", operator: "between", formula1, formula2: String(rule.max) };
}
