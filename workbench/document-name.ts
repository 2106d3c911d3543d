/** The name under which a document is saved: its own, without what file systems forbid, ending in .xlsx. */
export function fileNameOf(documentName: string): string {
  const name = documentName.replace(/\.xlsx$/i, "").replace(/[\\/:*?"<>|\p{Cc}]/gu, "-").trim();
  return `${name === "" ? "Thuoc" : name}.xlsx`;
}
