import { spliced, type Replacement } from "../formulas/spliced";
import { attribute, attributesOf, tagWith } from "./xml-attributes";
import { allTags, endOfElement, type XmlTag } from "./xml-tags";
import { xmlOfAttribute } from "./xml-text";

/** A tab to be added to the part of the workbook. */
export interface NewTab {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

/** In this order before `calcPr` (ECMA-376, 18.2.27). */
const BEFORE_CALCULATION = ["sheets", "functionGroups", "externalReferences", "definedNames"];

/**
 * The part of the workbook with one tab put first and one last, and with everything calculated when it is opened. What counts tabs
 * (names of one sheet, the tab in front) counts one more where there is a new first one.
 *
 * @param first undefined for none; so is `last`
 * @param relations the namespace of relationships
 */
export function workbookWith(xml: string, first: NewTab | undefined, last: NewTab | undefined, relations: string): string {
  const tags = [...allTags(xml)];
  const sheets = tags.filter(({ local, kind }) => local === "sheet" && kind !== "close");
  const list = tags.find(({ local, kind }) => local === "sheets" && kind === "open");
  if (list === undefined) throw new Error("no sheets");
  const ids = sheets.map((tag) => Number(attribute(tag, "sheetId") ?? 0));
  const highest = Math.max(...ids);
  const prefix = list.name.slice(0, -list.local.length);
  const tab = ({ name, relation, isHidden }: NewTab, id: number): string =>
    `<${prefix}sheet name="${xmlOfAttribute(name)}" sheetId="${id}"${isHidden ? ' state="hidden"' : ""} xmlns:r="${xmlOfAttribute(relations)}" r:id="${relation}"/>`;
  const { inside } = endOfElement(xml, list);
  return spliced(
    xml,
    [
      ...(first === undefined ? [] : countedOneMore(xml, tags, list, prefix)),
      ...(first === undefined ? [] : [{ start: list.end, end: list.end, text: tab(first, highest + 1) }]),
      ...(last === undefined ? [] : [{ start: inside, end: inside, text: tab(last, highest + 2) }]),
      calculated(xml, tags, prefix),
    ].sort((one, other) => one.start - other.start || one.end - other.end),
  );
}

/** Whether the workbook calculates only when it is asked to. */
export function isCalculatedByHand(xml: string): boolean {
  return [...allTags(xml)].some((tag) => tag.local === "calcPr" && attribute(tag, "calcMode") === "manual");
}

/** The names whose formulas `mentions` picks. */
export function namesThat(xml: string, mentions: (text: string) => boolean): string[] {
  return [...allTags(xml)].flatMap((tag) => {
    if (tag.local !== "definedName" || tag.kind !== "open") return [];
    return mentions(xml.slice(tag.end, endOfElement(xml, tag).inside)) ? [attribute(tag, "name") ?? ""] : [];
  });
}

function countedOneMore(xml: string, tags: readonly XmlTag[], list: XmlTag, prefix: string): Replacement[] {
  const changes = tags.flatMap((tag): Replacement[] => {
    if (tag.kind === "close") return [];
    const counted = tag.local === "definedName" ? ["localSheetId"] : tag.local === "workbookView" ? ["activeTab", "firstSheet"] : [];
    const all = attributesOf(tag);
    const more = counted.flatMap((name) => {
      // A view without a tab in front has the first one there, which is not the guide.
      const value = all.get(name) ?? (name === "activeTab" ? "0" : undefined);
      return value === undefined ? [] : [[name, String(Number(value) + 1)] as const];
    });
    return more.length === 0 ? [] : [{ start: tag.start, end: tag.end, text: tagWith(xml, tag, Object.fromEntries(more)) }];
  });
  if (tags.some(({ local }) => local === "workbookView")) return changes;
  const views = `<${prefix}bookViews><${prefix}workbookView activeTab="1"/></${prefix}bookViews>`;
  return [...changes, { start: list.start, end: list.start, text: views }];
}

function calculated(xml: string, tags: readonly XmlTag[], prefix: string): Replacement {
  const found = tags.find(({ local, kind }) => local === "calcPr" && kind !== "close");
  if (found !== undefined) return { start: found.start, end: found.end, text: tagWith(xml, found, { fullCalcOnLoad: "1" }) };
  const before = tags.filter(({ local, kind }) => kind !== "close" && BEFORE_CALCULATION.includes(local));
  const at = before.reduce((latest, tag) => Math.max(latest, endOfElement(xml, tag).end), 0);
  return { start: at, end: at, text: `<${prefix}calcPr fullCalcOnLoad="1"/>` };
}
