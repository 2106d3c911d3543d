import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const SHEET = "application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml";

/** The texts of the parts of a file by their names. */
export type Parts = Record<string, string>;

/** A file of these parts. */
export function fileOfParts(parts: Parts): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])));
}

/** The parts of a file, byte for byte as one-byte letters, so that nothing is lost in comparing. */
export function bytesOfParts(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part, true)]));
}

/** The texts of the parts of a file. */
export function textsOfParts(bytes: Uint8Array): Parts {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]));
}

/** The parts of a plain file whose sheets hold these rows, each the XML of `<row>` elements. */
export function partsOf(sheets: Readonly<Record<string, string>>, more: { workbook?: string; strings?: string } = {}): Parts {
  const names = Object.keys(sheets);
  const part = (at: number): string => `worksheets/sheet${at + 1}.xml`;
  const strings: Parts = more.strings === undefined ? {} : { "xl/sharedStrings.xml": `<sst xmlns="${MAIN}">${more.strings}</sst>` };
  return {
    "[Content_Types].xml":
      `<?xml version="1.0" encoding="UTF-8"?>\n<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">` +
      names.map((_, at) => `<Override PartName="/xl/${part(at)}" ContentType="${SHEET}"/>`).join("") +
      `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/></Types>`,
    "_rels/.rels": `<Relationships xmlns="${PACKAGE}"><Relationship Id="rId1" Type="${RELATIONS}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    "xl/workbook.xml":
      `<workbook xmlns="${MAIN}" xmlns:r="${RELATIONS}"><sheets>` +
      names.map((name, at) => `<sheet name="${name}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`).join("") +
      `</sheets>${more.workbook ?? ""}</workbook>`,
    "xl/_rels/workbook.xml.rels":
      `<Relationships xmlns="${PACKAGE}">` +
      names.map((_, at) => `<Relationship Id="rId${at + 1}" Type="${RELATIONS}/worksheet" Target="${part(at)}"/>`).join("") +
      `<Relationship Id="rId98" Type="${RELATIONS}/sharedStrings" Target="sharedStrings.xml"/>` +
      `<Relationship Id="rId99" Type="${RELATIONS}/calcChain" Target="calcChain.xml"/></Relationships>`,
    "xl/calcChain.xml": `<calcChain xmlns="${MAIN}"><c r="D2" i="1"/></calcChain>`,
    ...strings,
    ...Object.fromEntries(
      Object.values(sheets).map((rows, at) => [
        `xl/${part(at)}`,
        `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<worksheet xmlns="${MAIN}"><sheetData>${rows}</sheetData><pageMargins left="0.7"/></worksheet>`,
      ]),
    ),
  };
}

/** What stands between the tags of the data of a sheet. */
export function rowsIn(bytes: Uint8Array, part = "xl/worksheets/sheet1.xml"): string {
  return /<sheetData>([^]*)<\/sheetData>/.exec(textsOfParts(bytes)[part] ?? "")?.[1] ?? "";
}
