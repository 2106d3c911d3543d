import type { CellValue } from "../tables/grid";
import { numberOfBytes } from "./number-of-bytes";
import { ShortTexts } from "./short-texts";
import type { TextsByNumber } from "./shared-strings";
import type { XmlContent } from "./xml-content";
import { textOfCell } from "./xml-text";

const SHARED = 0x73;
const BOOLEAN = 0x62;

/** Makes values of cells (ECMA-376-1, 18.3.1.4) as the reader of smaller files does, but for days. */
export class CellReader {
  private readonly texts = new ShortTexts(textOfCell);

  /**
   * @param dayOf what a number becomes that stands in a cell of this style, the number itself in most; undefined where
   *   styles do not matter
   */
  constructor(
    private readonly strings: TextsByNumber,
    private readonly dayOf: ((value: number, style: number) => CellValue) | undefined,
  ) {}

  /** @param typeFrom the type of the cell ("s", "str", "inlineStr", "b", "e", "n", "d") up to `typeTo`; both 0: none */
  read(bytes: Uint8Array, typeFrom: number, typeTo: number, style: number, content: XmlContent): CellValue {
    const { valueFrom, valueTo, texts } = content;
    const first = bytes[typeFrom];
    const letters = typeTo - typeFrom;
    if (letters === 1 && first === SHARED) return valueTo === valueFrom ? "" : this.strings.at(numberOfBytes(bytes, valueFrom, valueTo));
    if (letters > 3) return this.inlineText(bytes, texts);
    if (letters === 3) return this.texts.read(bytes, valueFrom, valueTo);
    const text = (): string => this.texts.read(bytes, valueFrom, valueTo);
    if (letters === 1 && first === BOOLEAN) return valueTo === valueFrom ? "" : /^(1|true)$/i.test(text());
    if (valueTo === valueFrom) return "";
    const value = numberOfBytes(bytes, valueFrom, valueTo);
    if (Number.isNaN(value) || (letters === 1 && first === 0x65)) return text();
    return this.dayOf === undefined ? value : this.dayOf(value, style);
  }

  private inlineText(bytes: Uint8Array, texts: readonly number[]): string {
    let text = "";
    for (let at = 0; at < texts.length; at += 2) text += this.texts.read(bytes, texts[at] ?? 0, texts[at + 1] ?? 0);
    return text;
  }
}
