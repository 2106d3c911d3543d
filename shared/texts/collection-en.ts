import type { collectionVi } from "./collection-vi";
import { counted } from "./counted-en";

/** The same in English; what is written into the form stays Vietnamese, and is taken from there. */
export const collectionEn: typeof collectionVi = {
  title: "Biểu thu thập số liệu giải quyết thủ tục hành chính",
  wards: "Các phường",
  communes: "Các xã, đặc khu",
  ward: "Phường ",
  heading: "Make a collection form",
  units: "List of units",
  fromTable: "Of the table read now",
  fromProvince: "Communes of a province or city",
  fromLines: "Typed or pasted",
  lines: "Names of units, one a line",
  linesNote: "A line that ends with a colon names a peer group, such as “Các sở, ban, ngành:”.",
  count: (units) => `The form has ${counted(units, "unit")}.`,
  repeated: (units, first) => `${counted(units, "repeated name")} written only once, such as “${first}”.`,
  indicators: "To work out these indicators",
  columns: (headers) => `Columns asked for: ${headers}.`,
  period: "Period",
  periodHint: "For example: tháng 5/2026. Left blank, units write it themselves.",
  button: "Write the form to a new sheet",
  noUnits: "Choose or type the list of units.",
  noIndicators: "Choose at least one indicator.",
  notRefused:
    "This spreadsheet does not refuse wrong entries; the column “Kiểm tra” of the form points them out. " +
    "Excel refuses them in the .xlsx file that is saved.",
};
