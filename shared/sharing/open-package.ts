import { Failure } from "../domain/failure";
import { PackageParts } from "./package-parts";
import { relationshipsOf } from "./relationships";
import { attribute, attributesOf } from "./xml-attributes";
import { allTags } from "./xml-tags";

/** A tab of a workbook in a file. */
export interface PackageSheet {
  readonly name: string;
  readonly hidden: boolean;
  /** Its part; undefined for what holds no cells: charts, dialogues, macros of old. */
  readonly part: string | undefined;
}

/** An .xlsx file with its parts at hand. */
export interface XlsxPackage {
  /** What it is called, for sentences. */
  readonly name: string;
  readonly parts: PackageParts;
  /** The part of the workbook, usually "xl/workbook.xml". */
  readonly workbook: string;
  /** In the order of the tabs. */
  readonly sheets: readonly PackageSheet[];
}

/**
 * Opens the bytes of an .xlsx (or .xlsm) file.
 *
 * @throws Failure `fileNotRead` for anything else: no zip file, damaged, encrypted, unpacking to more than 200 MB
 */
export function openPackage(bytes: Uint8Array, name: string): XlsxPackage {
  return orNotRead(name, () => {
    const parts = new PackageParts(bytes);
    const workbook = relationshipsOf(parts, "").find(({ type }) => type === "officeDocument")?.part ?? "";
    const xml = parts.text(workbook);
    const related = new Map(relationshipsOf(parts, workbook).map((each) => [each.id, each]));
    const sheets = [...allTags(xml)].flatMap((tag): PackageSheet[] => {
      if (tag.local !== "sheet" || tag.kind === "close") return [];
      const relation = related.get(relationId(attributesOf(tag)) ?? "");
      if (relation?.part === undefined || !parts.has(relation.part)) throw new Error("sheet without a part");
      return [{
        name: attribute(tag, "name") ?? "",
        hidden: (attribute(tag, "state") ?? "visible") !== "visible",
        part: relation.type === "worksheet" ? relation.part : undefined,
      }];
    });
    if (sheets.length === 0) throw new Error("no sheets");
    return { name, parts, workbook, sheets };
  });
}

/** The bytes of the file with what was changed in its parts. */
export function closePackage({ parts }: XlsxPackage): Uint8Array {
  return parts.bytes();
}

/** What `work` gives; its errors of zip and XML are the Failure `fileNotRead`. */
export function orNotRead<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Failure ? error : new Failure({ code: "fileNotRead", name });
  }
}

/** "r:id" under whatever prefix the file gives that namespace; a sheet has no other attribute of this name. */
function relationId(attributes: ReadonlyMap<string, string>): string | undefined {
  for (const [name, value] of attributes) if (name.endsWith(":id")) return value;
  return undefined;
}
