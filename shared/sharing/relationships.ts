import { attribute, attributesOf } from "./xml-attributes";
import { allTags } from "./xml-tags";
import type { PackageParts } from "./package-parts";

/** A line of a .rels part. */
export interface Relationship {
  readonly id: string;
  /** The last word of its type, which is the same in both editions of the format: "worksheet". */
  readonly type: string;
  /** The whole type. */
  readonly typeName: string;
  /** The name of the part; undefined for what lies outside the file. */
  readonly part: string | undefined;
}

/** Where the relationships of a part stand; "" is the file itself. */
export function relationshipsPart(part: string): string {
  const folder = folderOf(part);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** The relationships of a part; none where it has none. */
export function relationshipsOf(parts: PackageParts, part: string): Relationship[] {
  const rels = relationshipsPart(part);
  if (!parts.has(rels)) return [];
  return [...allTags(parts.text(rels))].flatMap((tag): Relationship[] => {
    if (tag.local !== "Relationship" || tag.kind === "close") return [];
    const all = attributesOf(tag);
    const [typeName, target] = [all.get("Type") ?? "", all.get("Target") ?? ""];
    const isInside = attribute(tag, "TargetMode") !== "External";
    return [{ id: all.get("Id") ?? "", type: typeName.slice(typeName.lastIndexOf("/") + 1), typeName, part: isInside ? resolved(folderOf(part), target) : undefined }];
  });
}

/** The folder of a part with its "/" at the end; "" at the top. */
export function folderOf(part: string): string {
  return part.slice(0, part.lastIndexOf("/") + 1);
}

function resolved(folder: string, target: string): string {
  const path: string[] = [];
  for (const step of (target.startsWith("/") ? target : folder + target).split("/")) {
    if (step === "..") path.pop();
    else if (step !== "" && step !== ".") path.push(step);
  }
  return path.join("/");
}
