import { spliced } from "../formulas/spliced";
import type { XlsxPackage } from "./open-package";
import type { PackageParts } from "./package-parts";
import { folderOf, relationshipsOf, relationshipsPart } from "./relationships";
import { sheetXml, type TextLook } from "./sheet-xml";
import { workbookWith, type NewTab } from "./workbook-part";
import { attribute, attributesOf } from "./xml-attributes";
import { allTags, endOfElement, type XmlTag } from "./xml-tags";
import { xmlOfAttribute } from "./xml-text";

/** A sheet of texts to be added to a file. */
export interface NewSheet extends TextLook {
  readonly name: string;
  readonly rows: readonly (readonly string[])[];
  /** The part of a sheet of ours of this name, which it replaces where it stands; undefined for a new tab. */
  readonly replaces: string | undefined;
}

const CONTENT_TYPES = "[Content_Types].xml";
const SHEET_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

/**
 * Puts a visible sheet before all others and a hidden one behind them, or either into the place of an earlier one, and has everything
 * calculated when the file is opened. The chain
 * of calculation goes, since cells may have lost their formulas; programs make it anew.
 */
export function addSheets({ parts, workbook }: XlsxPackage, first: NewSheet, hidden: NewSheet): void {
  const xml = parts.text(workbook);
  const root = [...allTags(xml)].find(({ local }) => local === "workbook");
  if (root === undefined) throw new Error("no workbook");
  const namespace = attributesOf(root).get(root.name === root.local ? "xmlns" : `xmlns:${root.name.slice(0, -root.local.length - 1)}`) ?? "";
  const related = relationshipsOf(parts, workbook);
  const relations = related.find(({ type }) => type === "worksheet")?.typeName.replace(/\/worksheet$/, "") ?? RELATIONS;
  const ids = freeNames(2, (count) => `rId${count}`, (id) => related.some((each) => each.id === id));
  const folder = folderOf(workbook);
  const names = freeNames(2, (count) => `worksheets/sheet${count}.xml`, (name) => parts.has(folder + name));
  const tabs = [first, hidden].flatMap((sheet, at) => (sheet.replaces === undefined ? [{ sheet, id: ids[at] ?? "", name: names[at] ?? "" }] : []));

  for (const sheet of [first, hidden]) if (sheet.replaces !== undefined) replace(parts, sheet.replaces, sheetXml(sheet.rows, sheet, namespace));
  for (const { sheet, name } of tabs) parts.write(folder + name, sheetXml(sheet.rows, sheet, namespace));
  const tabOf = (wished: NewSheet): NewTab | undefined =>
    tabs.filter(({ sheet }) => sheet === wished).map(({ id }) => ({ name: wished.name, relation: id, isHidden: wished === hidden }))[0];
  parts.write(workbook, workbookWith(xml, tabOf(first), tabOf(hidden), relations));
  const chain = related.find(({ type }) => type === "calcChain");
  if (chain?.part !== undefined) parts.remove(chain.part);
  editLines(parts, relationshipsPart(workbook), (tag) => chain !== undefined && attribute(tag, "Id") === chain.id, (prefix) =>
    tabs.map(({ id, name }) => `<${prefix}Relationship Id="${id}" Type="${xmlOfAttribute(relations)}/worksheet" Target="${name}"/>`).join(""),
  );
  editLines(
    parts,
    CONTENT_TYPES,
    (tag) => chain?.part !== undefined && attribute(tag, "PartName")?.toLowerCase() === `/${chain.part}`.toLowerCase(),
    (prefix) => tabs.map(({ name }) => `<${prefix}Override PartName="/${xmlOfAttribute(folder + name)}" ContentType="${SHEET_TYPE}"/>`).join(""),
  );
}

/** Nothing of the old part is left to refer to other parts. */
function replace(parts: PackageParts, part: string, xml: string): void {
  parts.write(part, xml);
  parts.remove(relationshipsPart(part));
}

/** The first names that are not taken. */
function freeNames(wanted: number, nameOf: (count: number) => string, isTaken: (name: string) => boolean): string[] {
  const names: string[] = [];
  for (let count = 1; names.length < wanted; count += 1) if (!isTaken(nameOf(count))) names.push(nameOf(count));
  return names;
}

/** Takes lines out of a part that is a list of empty elements, and adds some at its end. */
function editLines(parts: PackageParts, part: string, isGone: (tag: XmlTag) => boolean, added: (prefix: string) => string): void {
  const xml = parts.text(part);
  const tags = [...allTags(xml)];
  const [root] = tags;
  if (root === undefined) throw new Error(`${part} is empty`);
  const gone = tags.slice(1).filter((tag) => tag.kind !== "close" && isGone(tag)).map((tag) => ({ start: tag.start, end: endOfElement(xml, tag).end, text: "" }));
  const { inside } = endOfElement(xml, root);
  const prefix = root.name.slice(0, -root.local.length);
  parts.write(part, spliced(xml, [...gone, { start: inside, end: inside, text: added(prefix) }]));
}
