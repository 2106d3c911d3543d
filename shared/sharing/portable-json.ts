/** Keys that mean something of their own to JavaScript; what is read never has them. */
const KEYS_LEFT_OUT: readonly string[] = ["__proto__", "constructor", "prototype"];
/** What Office Open XML takes for an escaped sign where a program does not escape it itself: "_x000D_". */
const XML_ESCAPE = /_(?=x[\da-f]{4}_)/gi;

/**
 * JSON text of a value that begins with a bracket or quotation mark and stands in a cell the same whatever a host or a file
 * does to text: signs that Unicode normalisation, XML or a tidying host would change are written as "\uXXXX".
 * Vietnamese stays readable.
 */
export function portableJson(value: unknown): string {
  return [...JSON.stringify(value)].map(portableSign).join("").replace(XML_ESCAPE, "\\u005f");
}

/** @returns undefined when the text is no JSON; keys such as "__proto__" are left out. */
export function readPortableJson(text: string): unknown {
  try {
    return JSON.parse(text, (key, value: unknown) => (isSafeKey(key) ? value : undefined));
  } catch {
    return undefined;
  }
}

/** Whether a key of an object is nothing but a key. */
export function isSafeKey(key: string): boolean {
  return !KEYS_LEFT_OUT.includes(key);
}

function portableSign(sign: string): string {
  const isPlain = /^[ -~]$/.test(sign);
  // Marks and Hangul vowels join what stands before them; separators and controls are tidied away.
  const isStable = /^[\p{L}\p{N}\p{P}\p{S}]$/u.test(sign) && !/[\u1100-\u11ff]/.test(sign) && sign.normalize("NFC") === sign;
  if (isPlain || isStable) return sign;
  return Array.from({ length: sign.length }, (_, at) => `\\u${sign.charCodeAt(at).toString(16).padStart(4, "0")}`).join("");
}
