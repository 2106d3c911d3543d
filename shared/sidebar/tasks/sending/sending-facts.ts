import type { RunFacts } from "../../../reports/run-facts";
import type { WorkingCopy } from "../../../sharing/working-copy";

/**
 * What the record says of a copy: our cells went in, plain formulas came out, and those that go as their values are left out.
 *
 * @param copy undefined where none was made
 * @param file what the copy was made of, where that is not the open workbook
 */
export function sendingFacts(copy: Pick<WorkingCopy, "plain" | "frozen"> | undefined, file: string | undefined): RunFacts {
  if (copy === undefined) return { action: "sending" };
  const { plain, frozen } = copy;
  const sheets = [...new Set([...plain, ...frozen].map(({ sheet }) => sheet))];
  return {
    action: "sending",
    sources: sheets.map((sheet) => ({ sheet, ...(file !== undefined && { file }) })),
    in: { count: plain.length + frozen.length, of: "cells" },
    out: { count: plain.length, of: "formulas" },
    leftOut: [{ count: frozen.length, of: "valuesKept" }],
  };
}
