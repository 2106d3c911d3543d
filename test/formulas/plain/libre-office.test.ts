import { Workbook } from "@cj-tech-master/excelts";
import type { CellValue } from "../../../shared/tables/grid";
import { findLibreOffice, recalculated } from "../../support/libre-office";
import { agreementOf } from "./agreement";
import { addressOf, agreementSheet, type AgreementSheet, type Input } from "./agreement-rows";

jest.setTimeout(240_000);

const program = findLibreOffice();
/** LibreOffice writes 15 digits of a figure into a file. */
const FIFTEEN_DIGITS = 5e-15;
const missing = program === undefined ? " (SKIPPED: no soffice on this computer; set SOFFICE_PATH)" : "";

async function fileOf({ values, cases }: AgreementSheet): Promise<Buffer> {
  const workbook = new Workbook();
  const sheet = workbook.addWorksheet("S");
  values.forEach((row, r) =>
    row.forEach((value, c) => {
      if (value === "") return;
      const error = value === "#N/A" || value === "#DIV/0!";
      sheet.getCell(r + 1, c + 1).value = error ? { formula: value === "#N/A" ? "NA()" : "1/0" } : value;
    }),
  );
  // No kept values: what is read back has been calculated.
  for (const one of cases) sheet.getCell(addressOf(one)).value = { formula: one.plain.slice(1) };
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

async function read(bytes: Buffer): Promise<(address: string) => CellValue> {
  const workbook = new Workbook();
  await workbook.xlsx.load(bytes);
  const sheet = workbook.getWorksheet("S");
  return (address) => {
    const { value } = sheet?.getCell(address) ?? {};
    const result: unknown = typeof value === "object" && value !== null && "formula" in value ? value.result : value;
    if (typeof result === "object" && result !== null && "error" in result) return String(result.error);
    return (result ?? "") as CellValue;
  };
}

/**
 * What LibreOffice is asked about (docs/plain-formulas.md). TRUE and FALSE are the numbers 1 and 0 to it, and refused by every
 * other program; and it rounds a figure to where another program compares it, nearer to a tie than any rate of counts.
 */
function isAsked({ value, claimed }: Input): boolean {
  return typeof value !== "boolean" && (claimed || typeof value !== "number");
}

test("the file that LibreOffice calculates holds the plain formulas and no values of theirs", async () => {
  const sheet = agreementSheet(20, 1);
  const workbook = new Workbook();
  await workbook.xlsx.load(await fileOf(sheet));
  for (const one of sheet.cases) {
    const { value } = workbook.getWorksheet("S")?.getCell(addressOf(one)) ?? {};
    expect(value).toEqual({ formula: one.plain.slice(1) });
  }
});

(program === undefined ? test.skip : test)(
  `2,000 random rows of plain formulas, recalculated by LibreOffice, come to what our functions give${missing}`,
  async () => {
    const sheet = agreementSheet(2000, 20_240_702, isAsked);
    const shown = await read(await recalculated(program ?? "", await fileOf(sheet)));
    const { complaints, failedAlike } = agreementOf(sheet, sheet.cases, (one) => shown(addressOf(one)), FIFTEEN_DIGITS);
    expect(complaints.slice(0, 20)).toEqual([]);
    expect(failedAlike).toBeGreaterThan(1000);
  },
);
