/**
 * A short sum of texts one after the other, each closed by a sign that no text has: the same texts in the same order give
 * the same sum on every host. It is no protection: whoever means to can make two texts of one sum.
 */
export class RunningSum {
  private first = 0xdeadbeef;
  private second = 0x41c6ce57;

  add(text: string): void {
    for (let at = 0; at < text.length; at++) this.take(text.charCodeAt(at));
    this.take(0x10000);
  }

  /** 14 hexadecimal digits: the 53 bits of cyrb53 (bryc, public domain). */
  digits(): string {
    let [first, second] = [this.first, this.second];
    first = Math.imul(first ^ (first >>> 16), 2246822507) ^ Math.imul(second ^ (second >>> 13), 3266489909);
    second = Math.imul(second ^ (second >>> 16), 2246822507) ^ Math.imul(first ^ (first >>> 13), 3266489909);
    return (4294967296 * (2097151 & second) + (first >>> 0)).toString(16).padStart(14, "0");
  }

  private take(code: number): void {
    this.first = Math.imul(this.first ^ code, 2654435761);
    this.second = Math.imul(this.second ^ code, 1597334677);
  }
}

/** The sum of some texts, in their order. */
export function sumOfTexts(texts: readonly string[]): string {
  const sum = new RunningSum();
  texts.forEach((text) => sum.add(text));
  return sum.digits();
}
