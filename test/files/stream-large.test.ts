import { strToU8, Zip, ZipDeflate } from "fflate";
import { rowsOf } from "../../shared/files/stream-file";
import type { StreamedRows } from "../../shared/files/stream-rows";
import { partsOf } from "../sharing/xlsx-parts";
import { codeOfRefusal } from "../contract/failure-code";
import { AT_ONCE, batchesOf, fileOf } from "./stream-reading";

const ROWS = 24_000;
const unitOf = (row: number): string => `Xã số ${row % 3321}`;

const csv = strToU8("Mã;Chủ hồ sơ;Đơn vị;Ngày\n" + Array.from({ length: ROWS }, (_, row) => `H01-${row};Người ${row};${unitOf(row)};${46000 + (row % 300)}\n`).join(""));

/** As Excel writes it: texts in one list, cells naming them by number. */
function largeXlsx(): Uint8Array {
  const rows = Array.from({ length: ROWS }, (_, row) => {
    const r = row + 1;
    return `<row r="${r}"><c r="A${r}" t="s"><v>${3321 + row}</v></c><c r="B${r}" t="inlineStr"><is><t>Người ${row}</t></is></c><c r="C${r}" t="s"><v>${row % 3321}</v></c><c r="D${r}" s="1"><v>${46000 + (row % 300)}</v></c></row>`;
  }).join("");
  const strings = [...Array.from({ length: 3321 }, (_, unit) => unitOf(unit)), ...Array.from({ length: ROWS }, (_, row) => `H01-${row}`)];
  const parts = partsOf({ A: rows }, { strings: strings.map((text) => `<si><t>${text}</t></si>`).join("") });
  const chunks: Uint8Array[] = [];
  const zip = new Zip((_, chunk) => chunks.push(chunk));
  for (const [name, text] of Object.entries(parts)) {
    const part = new ZipDeflate(name, { level: 1 });
    zip.add(part);
    part.push(strToU8(text), true);
  }
  zip.end();
  return Buffer.concat(chunks);
}
const xlsx = largeXlsx();

describe.each([
  ["xlsx", xlsx, 0],
  ["csv", csv, 1],
])("a .%s file of 24,000 rows", (_, bytes, firstRow) => {
  it("comes in batches of at most 5,000 rows that follow each other, each read from the file when it is asked for", async () => {
    const file = fileOf(bytes, 16 * 1024, "a");
    let read = 0;
    const slice = (from: number, to: number): Promise<Uint8Array> => {
      read += Math.max(0, Math.min(to, bytes.length) - from);
      return file.source.slice(from, to);
    };
    let row = firstRow;
    let unitsAtFirst = 0;
    const seen: number[] = [];
    for await (const batch of rowsOf({ ...file, source: { ...file.source, slice } }, { sheet: "A", columns: [3, 2, 0], firstRow }, AT_ONCE)) {
      seen.push(read);
      expect(batch.firstRow).toBe(row);
      expect(batch.rows.length).toBeLessThanOrEqual(5000);
      for (const cells of batch.rows) {
        const dossier = row - firstRow;
        if (cells[0] !== 46000 + (dossier % 300) || cells[1] !== unitOf(dossier) || cells[2] !== `H01-${dossier}`) throw new Error(`row ${row}: ${cells.join()}`);
        row += 1;
      }
      if (unitsAtFirst === 0) unitsAtFirst = read;
    }
    expect(row - firstRow).toBe(ROWS);
    const share = (bytes.length - unitsAtFirst) / seen.length;
    seen.slice(1).forEach((after, index) => expect(after - (seen[index] ?? 0)).toBeLessThan(2 * share + 100_000));
  });

  it("is stopped at once by whoever watches, who is told how far it is until then", async () => {
    let time = 0;
    const shares: number[] = [];
    const signal = { aborted: false };
    const batches: StreamedRows[] = [];
    const pace = { now: () => (time += 60), pause: () => Promise.resolve() };
    const stopped = async (): Promise<void> => {
      const progress = (share: number): void => void shares.push(share);
      for await (const batch of rowsOf(fileOf(bytes, 16 * 1024, "a"), { sheet: "A", columns: [0], firstRow }, pace, { signal, progress })) {
        batches.push(batch);
        signal.aborted = batches.length === 2;
      }
    };
    expect(await codeOfRefusal(stopped())).toBe("readingStopped");
    expect(batches.length).toBe(2);
    expect(shares).toEqual([...shares].sort((one, other) => one - other));
    expect(shares[shares.length - 1]).toBeGreaterThan(0.1);
    expect(shares[shares.length - 1]).toBeLessThan(0.9);
  });

  it("pauses after every 8 ms of reading, also while nothing can be delivered yet", async () => {
    let time = 0;
    let pauses = 0;
    const pace = { now: () => (time += 3), pause: () => Promise.resolve(void (pauses += 1)) };
    const rows = rowsOf(fileOf(bytes, undefined, "a"), { sheet: "A", columns: [0], firstRow: ROWS - 10 }, pace);
    let delivered = 0;
    for await (const batch of rows) delivered += batch.rows.length;
    expect(delivered).toBe(10 + firstRow);
    expect(pauses).toBeGreaterThan(2);
  });

  it("is let go when whoever reads stops asking", async () => {
    for await (const batch of rowsOf(fileOf(bytes, undefined, "a"), { sheet: "A", columns: [0], firstRow }, AT_ONCE)) {
      expect(batch.rows.length).toBe(5000);
      break;
    }
    const aborted = { signal: { aborted: true }, progress: () => undefined };
    expect(await codeOfRefusal(batchesOf(fileOf(bytes, undefined, "a"), "A", [0], 0, aborted))).toBe("readingStopped");
  });
});
