/** A short mark of results: two that differ in any value differ in it, but for one in some thousand millions. */
export class Digest {
  private one = 0x811c9dc5;
  private other = 0x9dc5811c;

  /** Takes in a number, exactly, or a text. */
  add(value: number | string | boolean): this {
    const text = typeof value === "string" ? value : String(value);
    for (let at = 0; at < text.length; at++) this.mix(text.charCodeAt(at));
    this.mix(0x1f);
    return this;
  }

  /** Eight hexadecimal digits. */
  shown(): string {
    return ((this.one ^ Math.imul(this.other, 0x85ebca6b)) >>> 0).toString(16).padStart(8, "0");
  }

  private mix(code: number): void {
    this.one = Math.imul(this.one ^ code, 0x01000193);
    this.other = Math.imul(this.other + code, 0x5bd1e995) ^ (this.other >>> 13);
  }
}
