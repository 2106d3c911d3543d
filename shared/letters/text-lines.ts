import { AlignmentType, type IParagraphOptions, Paragraph, TextRun } from "docx";
import { literalStretches } from "./xml-element";

/** How letters look; everything else is Times New Roman, black, from the document's defaults. */
export interface TextLook {
  /** In points. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italics?: boolean;
}

/** Of a paragraph, what is not its text. */
export type ParagraphLook = Omit<IParagraphOptions, "children" | "text">;

/** Runs of text, taken literally. */
export function textRuns(text: string, { size, ...look }: TextLook): TextRun[] {
  return literalStretches(text).map((stretch) => new TextRun({ text: stretch, size: size * 2, ...look }));
}

/** A paragraph of one look. */
export function textLine(text: string, look: TextLook, paragraph: ParagraphLook = {}): Paragraph {
  return new Paragraph({ ...paragraph, children: textRuns(text, look) });
}

/** A paragraph in the middle. */
export function centredLine(text: string, look: TextLook, paragraph: ParagraphLook = {}): Paragraph {
  return textLine(text, look, { alignment: AlignmentType.CENTER, ...paragraph });
}
