/** What is put on the clipboard, in the forms that a program may take. */
export interface RichText {
  readonly text: string;
  /** For programs that take tables and type faces, as Word does. */
  readonly html?: string;
}

/**
 * Puts a text on the clipboard; gives whether the browser did it. By the copying that a key would do, since the frames in
 * which hosts show the pane are not given `navigator.clipboard` (it asks for the permission policy "clipboard-write").
 */
export function copyRichText({ text, html }: RichText): boolean {
  let put = false;
  const fill = (event: ClipboardEvent): void => {
    if (event.clipboardData === null) return;
    event.preventDefault();
    event.clipboardData.setData("text/plain", text);
    if (html !== undefined) event.clipboardData.setData("text/html", html);
    put = true;
  };
  document.addEventListener("copy", fill);
  const asked = document.execCommand("copy");
  document.removeEventListener("copy", fill);
  return asked && put;
}
