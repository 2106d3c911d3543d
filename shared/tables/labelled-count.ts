import { countLabels, otherLabels } from "./figure-vocabulary";
import { numberInText } from "./number-text";
import { isOneOf } from "./word-keys";

/** A count that no decimal reading spoils, from 0; undefined for any other text. */
export function plainCount(text: string): number | undefined {
  const number = numberInText(text);
  if (typeof number === "string" || number.percent || number.value < 0 || !Number.isSafeInteger(number.value)) return undefined;
  return text.includes(",") && /^\s*[1-9]\d{0,2},\d{3}\s*$/.test(text) ? undefined : number.value;
}

/**
 * The count of a cell that says itself which of its numbers it is, as payment reports of one-stop systems do:
 * "Số lượng: 8⏎Tỷ lệ: 66.67%⏎Điểm số: 0" gives 8. Line breaks may have become spaces. Undefined when a line is of
 * another kind, when no line or more than one states a count, or when its number is in doubt.
 */
export function labelledCount(text: string): number | undefined {
  if (!text.includes(":")) return undefined;
  let count: number | undefined;
  let rest = text.normalize("NFC").trim();
  while (rest !== "") {
    const line = /^([^\d:]+):\s*([-+]?\d[\d.,]*(?:\s*%)?)\s*[;,]?(?=\s|$)\s*/.exec(rest);
    const [whole, label = "", figure = ""] = line ?? [];
    if (whole === undefined) return undefined;
    if (isOneOf(label, countLabels)) {
      const stated = plainCount(figure);
      if (stated === undefined || count !== undefined) return undefined;
      count = stated;
    } else if (!isOneOf(label, otherLabels) || typeof numberInText(figure) === "string") return undefined;
    rest = rest.slice(whole.length);
  }
  return count;
}
