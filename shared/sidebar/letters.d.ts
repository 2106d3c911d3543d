/**
 * What writes letters as .docx files: a part of the pane, fetched when the first letter is asked for. The library that it
 * brings along is larger than the pane.
 */
export { writeLetter } from "../letters/write-letter";
