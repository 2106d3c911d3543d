/** Whether this Excel hands over the file that is open. */
export function handsOverFile(): boolean {
  return Office.context?.requirements?.isSetSupported("CompressedFile", "1.1") === true;
}
