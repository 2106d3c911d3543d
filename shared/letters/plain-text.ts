/** Line breaks and tabs; in Word they are elements, not letters. */
const GAPS = /[\t\n\r\u0085\u2028\u2029]+/g;
/** What XML cannot hold, and marks that turn the order of letters and figures around without being seen. */
const UNSAFE = /[\p{Cc}\u202A-\u202E\u2066-\u2069\uFEFF\uFFFE\uFFFF]/gu;

/** Text as it may stand in a document: NFC, one line, nothing that XML cannot hold; a half letter becomes "�". */
export function plainText(text: string): string {
  return text.replace(GAPS, " ").replace(/\p{Cs}/gu, "\uFFFD").replace(UNSAFE, "").normalize("NFC");
}
