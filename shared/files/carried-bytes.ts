/** No record and no cell is longer: a cell holds 32,767 letters (Excel specifications and limits), each of 10 bytes at most. */
const MOST_CARRIED = 1024 * 1024;

/** Takes from the beginning of the bytes what is whole, and gives how many bytes that is. */
export type Scan = (bytes: Uint8Array, isLast: boolean) => number;

/** Keeps the unfinished end of each chunk for the next one, so that a scan always sees its pieces whole. */
export class CarriedBytes {
  private kept = new Uint8Array(256 * 1024);
  private length = 0;

  constructor(private readonly scan: Scan) {}

  /** Throws an error when a piece does not end within 1 MB. */
  feed(chunk: Uint8Array, isLast = false): void {
    const all = this.joined(chunk);
    const done = this.scan(all, isLast);
    const rest = all.length - done;
    if (rest > MOST_CARRIED) throw new Error("piece without end");
    this.reserve(rest);
    this.kept.set(all.subarray(done), 0);
    this.length = rest;
  }

  /** No more chunks come. */
  end(): void {
    this.feed(new Uint8Array(), true);
  }

  private joined(chunk: Uint8Array): Uint8Array {
    if (this.length === 0) return chunk;
    this.reserve(this.length + chunk.length);
    this.kept.set(chunk, this.length);
    return this.kept.subarray(0, this.length + chunk.length);
  }

  private reserve(bytes: number): void {
    if (bytes <= this.kept.length) return;
    const larger = new Uint8Array(2 * bytes);
    larger.set(this.kept.subarray(0, this.length));
    this.kept = larger;
  }
}
