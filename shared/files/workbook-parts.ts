import type { ByteSource } from "./byte-source";
import { dayStyles, textOfSerial } from "./day-styles";
import type { CellValue } from "../tables/grid";
import { LATER_IN_1904 } from "../tables/serial-day";
import { unpackedChunks } from "./unpacked-chunks";
import { xmlTags, type XmlTag } from "./xml-tags";
import { readZipDirectory, type PackedPart } from "./zip-directory";

/** The list of sheets, the relations and the styles; without the sheets and their texts. */
const MOST_SMALL = 64 * 1024 * 1024;

/** What an .xlsx file is made of, as far as tables are concerned. */
export interface WorkbookParts {
  /** The worksheets by their names, in their order. */
  readonly sheets: ReadonlyMap<string, PackedPart>;
  readonly strings: PackedPart | undefined;
  /** What a number means in a cell of a style: days become serial numbers of the 1900 system; undefined: it is what it is. */
  readonly dayNumber: ((value: number, style: number) => CellValue) | undefined;
  /** The same with days as texts. */
  readonly dayText: (value: number, style: number) => CellValue;
}

/** Reads the small parts of an .xlsx file. Throws an error for what is none, .xlsb files among them. */
export async function readWorkbookParts(source: ByteSource): Promise<WorkbookParts> {
  const parts = await readZipDirectory(source);
  const tagsOf = async (name: string): Promise<XmlTag[]> => xmlTags(await smallText(source, parts.get(name)));
  const main = targets(await tagsOf("_rels/.rels"), "").find(({ type }) => type === "officeDocument")?.part ?? "xl/workbook.xml";
  const folder = main.replace(/[^/]*$/, "");
  const related = targets(await tagsOf(`${folder}_rels/${main.slice(folder.length)}.rels`), folder);
  const workbook = await tagsOf(main);
  const sheets = new Map<string, PackedPart>();
  for (const { name, attributes } of workbook) {
    const target = related.find(({ id, type }) => name === "sheet" && id === attributes.get("id") && type === "worksheet");
    const part = parts.get(target?.part ?? "");
    if (target !== undefined && part === undefined) throw new Error("sheet missing");
    if (part !== undefined) sheets.set(attributes.get("name") ?? "", part);
  }
  if (sheets.size === 0) throw new Error("no worksheets");
  const partOf = (kind: string): PackedPart | undefined => parts.get(related.find(({ type }) => type === kind)?.part ?? "");
  const styles = partOf("styles");
  const days = styles === undefined ? new Set<number>() : dayStyles(await smallText(source, styles));
  const is1904 = workbook.some(({ name, attributes }) => name === "workbookPr" && /^(1|true)$/i.test(attributes.get("date1904") ?? ""));
  const serial = (value: number): number => (is1904 ? value + LATER_IN_1904 : value);
  return {
    sheets,
    strings: partOf("sharedStrings"),
    dayNumber: is1904 ? (value, style) => (days.has(style) ? serial(value) : value) : undefined,
    dayText: (value, style) => (days.has(style) ? textOfSerial(serial(value)) : value),
  };
}

interface Target {
  readonly id: string;
  /** The last word of the relation's address, which differs between the two forms of the format. */
  readonly type: string;
  readonly part: string;
}

function targets(tags: readonly XmlTag[], folder: string): Target[] {
  return tags
    .filter(({ name }) => name === "Relationship")
    .map(({ attributes }) => ({
      id: attributes.get("Id") ?? "",
      type: (attributes.get("Type") ?? "").replace(/^.*\//, ""),
      part: placeOf(attributes.get("Target") ?? "", folder),
    }));
}

/** A target is told from the folder of what it belongs to, or from the top. */
function placeOf(target: string, folder: string): string {
  const names: string[] = [];
  for (const name of (target.startsWith("/") ? target : folder + target).toLowerCase().split("/"))
    if (name === "..") names.pop();
    else if (name !== "" && name !== ".") names.push(name);
  return names.join("/");
}

async function smallText(source: ByteSource, part: PackedPart | undefined): Promise<string> {
  if (part === undefined || part.unpacked > MOST_SMALL) throw new Error("part missing or too large");
  const decoder = new TextDecoder("utf-8", { fatal: true });
  let text = "";
  for await (const chunk of unpackedChunks(source, part)) text += decoder.decode(chunk, { stream: true });
  return text + decoder.decode();
}
