import { pointTwips } from "./twips";

/** Thousandths of the size, from Adobe's metrics of Times Bold, which Times New Roman Bold shares. */
const WIDTHS: Readonly<Record<string, string>> = {
  250: " .,;:",
  278: "il/",
  333: "fjt()-\u2013",
  389: "Isz[]",
  444: "cerz",
  500: "agovxyJ0123456789",
  556: "bdđhknpquưSơ",
  611: "FP",
  667: "BELTZ",
  722: "ACDĐNRUVXYw",
  778: "GHKOQ",
  833: "mƠƯ",
  944: "M",
  1000: "W%▲▼",
};
const WIDTH_OF = new Map(Object.entries(WIDTHS).flatMap(([width, letters]) => [...letters].map((letter) => [letter, Number(width)])));
const UNKNOWN = 600;
/** Marks above and below a letter take no room of their own; the horn of "ư" and "ơ" does. */
const MARKS = /[\u0300-\u031A\u031C-\u036F]/g;

/** About how wide a text is in Times New Roman Bold of a size in points, in twips; plain letters are a little narrower. */
export function textWidth(text: string, size: number): number {
  const letters = [...text.normalize("NFD").replace(MARKS, "").normalize("NFC")];
  const thousandths = letters.reduce((sum, letter) => sum + (WIDTH_OF.get(letter) ?? UNKNOWN), 0);
  return Math.round((thousandths / 1000) * pointTwips(size));
}
