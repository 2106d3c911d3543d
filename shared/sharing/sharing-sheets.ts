import { sharingVi } from "../texts/sharing-vi";

/** The name of the hidden sheet of originals in every working copy. */
export const ORIGINALS_SHEET: string = sharingVi.originalsSheet;

/** Whether a sheet is one of the two that a working copy carries. */
export function isSharingSheet(name: string): boolean {
  return sameName(name, ORIGINALS_SHEET) || sameName(name, sharingVi.guideSheet);
}

/** Sheets are told apart without regard to case. */
export function sameName(one: string, other: string): boolean {
  return one.normalize("NFC").toLowerCase() === other.normalize("NFC").toLowerCase();
}

/** The name of the guide in a file that may have a sheet of that name of its own. */
export function guideName(taken: readonly string[]): string {
  let name: string = sharingVi.guideSheet;
  for (let count = 2; taken.some((other) => sameName(other, name)); count += 1) name = `${sharingVi.guideSheet} (${count})`;
  return name;
}
