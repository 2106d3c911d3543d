/** "5.311", "-1.234.567,5", "5.311 %": dots between groups of three, perhaps a decimal comma. */
const GROUPED = /^[-+]?\d{1,3}(\.\d{3})+(,\d+)?\s*%?$/;
/** "29,87", "29,87%". */
const DECIMAL = /^[-+]?\d+,\d+\s*%?$/;

/**
 * What a person with vi-VN habits typed into a cell, in the en-US spelling that Univer reads: "5.311" is 5,311 and
 * "29,87%" is 29.87%. Left to itself Univer would take them for 5.311 and 2987%. Other text is given back as it is.
 */
export function numberInEnUs(typed: string): string {
  const text = typed.trim();
  if (GROUPED.test(text)) return swapMarks(text);
  return DECIMAL.test(text) ? text.replace(",", ".") : typed;
}

/** A number as the editor offers it for a change: with a decimal comma, so that it is read again as the same. */
export function numberForEditing(value: string | number): string | undefined {
  return /^-?\d+\.\d+%?$/.test(String(value)) ? String(value).replace(".", ",") : undefined;
}

function swapMarks(text: string): string {
  return text.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
}
