/** A file that the pane has made. */
export interface MadeFile {
  /** With its ending, in letters that every system takes. */
  readonly name: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
  /** The media type. */
  readonly type: string;
}

/** How long a browser may take to ask the user where to, in milliseconds. */
const KEPT_FOR = 60_000;

/** Hands a file to the user, as a link that is pressed for them. A browser does not tell whether the file has arrived. */
export function saveFile({ name, bytes, type }: MadeFile): void {
  const url = URL.createObjectURL(new Blob([bytes], { type }));
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR);
}
