import { Failure } from "../domain/failure";
import type { StreamPace, StreamWatch } from "./stream-rows";

/** Half of a frame at 60 a second, as `application/run-in-slices` has it. */
const SLICE = 8;
/** Nobody reads faster. */
const BETWEEN_REPORTS = 100;

/** Keeps a reading in slices of about 8 ms, tells how far it is, and stops it when asked. */
export class StreamPacer {
  private sliceBegan: number;
  private reported: number;
  private read = 0;

  /** @param bytes how many will be read in all */
  constructor(
    private readonly pace: StreamPace,
    private readonly watch: StreamWatch | undefined,
    private readonly bytes: number,
  ) {
    this.sliceBegan = this.reported = pace.now();
  }

  /** So many bytes of the file have come in, and are not worked on yet. */
  came(bytes: number): void {
    this.read += bytes;
  }

  /**
   * Called after every piece of work of a millisecond or so; what whoever reads did meanwhile counts into the slice.
   *
   * @throws Failure `readingStopped` when the watch has asked to stop.
   */
  async breathe(): Promise<void> {
    this.stopIfAsked();
    const now = this.pace.now();
    if (now - this.reported >= BETWEEN_REPORTS) {
      this.reported = now;
      this.watch?.progress(this.bytes === 0 ? 0 : Math.min(1, this.read / this.bytes));
    }
    if (now - this.sliceBegan < SLICE) return;
    await this.pace.pause();
    this.stopIfAsked();
    this.sliceBegan = this.pace.now();
  }

  private stopIfAsked(): void {
    if (this.watch?.signal.aborted === true) throw new Failure({ code: "readingStopped" });
  }
}
