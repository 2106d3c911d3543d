/** Records of a zip file by their signatures (PKWARE's APPNOTE 4.3), with where the time of the file stands in them. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;
const TIME_IN_ENTRY = 12;
const TIME_IN_FILE = 10;
/** 1/1/1980 0:00, the first time that a zip file can name: the date above, the time below. */
const FIRST_TIME = 0x00210000;

/**
 * The same zip file with the first possible time at each file in it, where the library writes the clock's. The bytes are
 * changed in place.
 *
 * @throws Error when the bytes are no zip file without comment, as the library writes it.
 */
export function withFixedDates(zip: Uint8Array): Uint8Array {
  const view = new DataView(zip.buffer, zip.byteOffset, zip.byteLength);
  const end = zip.byteLength - 22;
  if (view.getUint32(end, true) !== END) throw new Error("not a zip file as docx writes it");
  const entries = view.getUint16(end + 10, true);
  let at = view.getUint32(end + 16, true);
  for (let entry = 0; entry < entries; entry += 1) {
    if (view.getUint32(at, true) !== ENTRY) throw new Error("not a zip file as docx writes it");
    view.setUint32(at + TIME_IN_ENTRY, FIRST_TIME, true);
    view.setUint32(view.getUint32(at + 42, true) + TIME_IN_FILE, FIRST_TIME, true);
    at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return zip;
}
