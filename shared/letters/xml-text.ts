import { XmlBlock } from "./xml-element";

/** What `prepForXml` of docx gives: an element by its name, with what stands in it. */
type Xmlable = Readonly<Record<string, unknown>>;

const ESCAPES: Readonly<Record<string, string>> = { "&": "&amp;", '"': "&quot;", "'": "&apos;", "<": "&lt;", ">": "&gt;" };
const known = new WeakMap<object, string>();

/**
 * The XML of a tree of docx's, piece by piece, the blocks of this program (`XmlBlock`) row by row. It reads as docx would write it;
 * docx writes a document as a whole, and the pane stands still meanwhile.
 */
export function* xmlTexts(element: Xmlable): Generator<string, void, void> {
  const [name, value] = Object.entries(element)[0] ?? ["", undefined];
  if (value instanceof XmlBlock) {
    yield "<" + name + ">";
    for (const child of value.children()) yield xmlText(child);
    yield "</" + name + ">";
  } else if (Array.isArray(value) && holdsBlock(value)) {
    const children = value as readonly unknown[];
    yield "<" + name + attributesOf(children) + ">";
    for (const child of children) if (isElement(child)) yield* xmlTexts(child);
    yield "</" + name + ">";
  } else yield xmlText(element);
}

/** The XML of a tree without blocks. What is one and the same object is written once. */
export function xmlText(element: Xmlable): string {
  const before = known.get(element);
  if (before !== undefined) return before;
  for (const name in element) return elementText(name, element[name]);
  return "";
}

/** Keeps the text of an element that many others hold. */
export function keepText<Element extends Xmlable>(element: Element): Element {
  known.set(element, xmlText(element));
  return element;
}

function elementText(name: string, value: unknown): string {
  if (value === null) return "<" + name + "/>";
  if (Array.isArray(value)) return "<" + name + attributesOf(value) + ">" + value.map(contentText).join("") + "</" + name + ">";
  if (typeof value !== "object") return "<" + name + ">" + escaped(String(value)) + "</" + name + ">";
  return "<" + name + attributesOf([value]) + "/>";
}

function contentText(child: unknown): string {
  if (typeof child !== "object" || child === null) return escaped(String(child));
  return "_attr" in child ? "" : xmlText(child as Xmlable);
}

function attributesOf(children: readonly unknown[]): string {
  let text = "";
  for (const child of children) {
    if (typeof child !== "object" || child === null || !("_attr" in child)) continue;
    for (const [key, value] of Object.entries(child._attr as Xmlable)) text += " " + key + '="' + escaped(String(value)) + '"';
  }
  return text;
}

function holdsBlock(children: readonly unknown[]): boolean {
  return children.some((child) => isElement(child) && Object.values(child).some((value) => value instanceof XmlBlock || (Array.isArray(value) && holdsBlock(value))));
}

function isElement(child: unknown): child is Xmlable {
  return typeof child === "object" && child !== null && !("_attr" in child);
}

/** What XML cannot hold is left out, as docx leaves it out. */
function escaped(text: string): string {
  return /[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/.test(text) ? text.replace(/[&"'<>\x00-\x08\x0B\x0C\x0E-\x1F]/g, (sign) => ESCAPES[sign] ?? "") : text;
}
