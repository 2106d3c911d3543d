import { AlignmentType, Header, type ISectionPropertiesOptions, PageNumber, PageOrientation, Paragraph, SectionType, TextRun } from "docx";
import { twips } from "./twips";

/** NĐ 30/2020/NĐ-CP, Phụ lục I: A4, top and bottom 20–25 mm, left 30–35, right 15–20. */
const A4 = { width: twips(210), height: twips(297) };
const MARGINS = { top: twips(20), bottom: twips(20), left: twips(30), right: twips(15), header: twips(10), footer: twips(10), gutter: 0 };

export type Orientation = "portrait" | "landscape";

/** What is left between the margins, in twips. */
export function textWidthOf(orientation: Orientation): number {
  return (orientation === "portrait" ? A4.width : A4.height) - MARGINS.left - MARGINS.right;
}

/**
 * A section that begins on a page of its own and counts its pages from 1: the pages of each annex are numbered apart
 * (NĐ 30/2020/NĐ-CP, Phụ lục I).
 *
 * @param goesOn whether it goes on with the section before it: then its pages are counted on, the first one shown.
 */
export function pageSetup(orientation: Orientation, goesOn = false): ISectionPropertiesOptions {
  const turned = orientation === "landscape" ? PageOrientation.LANDSCAPE : PageOrientation.PORTRAIT;
  return {
    type: SectionType.NEXT_PAGE,
    ...(!goesOn && { titlePage: true }),
    page: { size: { ...A4, orientation: turned }, margin: MARGINS, ...(!goesOn && { pageNumbers: { start: 1 } }) },
  };
}

/** The page's number at the top, in the middle; none on the first page. */
export function pageNumbers(): { readonly default: Header; readonly first: Header } {
  const number = new Paragraph({
    alignment: AlignmentType.CENTER,
    children: [new TextRun({ children: [PageNumber.CURRENT], size: 28 })],
  });
  return { default: new Header({ children: [number] }), first: new Header({ children: [new Paragraph({})] }) };
}
