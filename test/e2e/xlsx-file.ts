import { Workbook } from "@cj-tech-master/excelts";

/** A sheet by its name and its cells from A1 on; "" is blank. */
interface PlainSheet {
  readonly name: string;
  readonly values: readonly (readonly unknown[])[];
}

/** The sheets of a workbook as an .xlsx file. */
export async function fileOf(sheets: readonly PlainSheet[]): Promise<Buffer> {
  const workbook = new Workbook();
  for (const { name, values } of sheets) {
    const sheet = workbook.addWorksheet(name);
    values.forEach((row) => sheet.addRow(row.map((value) => (value === "" ? null : value))));
  }
  return Buffer.from(await workbook.xlsx.writeBuffer());
}
