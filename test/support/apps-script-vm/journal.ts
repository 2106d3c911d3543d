/** Counts every call of a fake service, and makes one of them, or one and all after it, fail when asked. */
export class Journal {
  /** Calls by name ("Range.setValues"). */
  readonly counts = new Map<string, number>();
  /** Names in order of the calls. */
  readonly log: string[] = [];
  private failing = Number.POSITIVE_INFINITY;
  private failsForGood = false;

  /** Notes a call; throws when it is the one that must fail. */
  enter(name: string): void {
    this.log.push(name);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
    if (this.log.length >= this.failing) {
      if (!this.failsForGood) this.failing = Number.POSITIVE_INFINITY;
      throw new Error(`Service Spreadsheets failed while accessing document (${name})`);
    }
  }

  /** How often a method was called. */
  count(name: string): number {
    return this.counts.get(name) ?? 0;
  }

  /** Forgets the calls so far; the k-th from now on fails, once. */
  restart(failingCall = Number.POSITIVE_INFINITY): void {
    this.counts.clear();
    this.log.length = 0;
    this.failing = failingCall;
    this.failsForGood = false;
  }

  /** Forgets the calls so far; the k-th from now on and all after it fail. */
  failFrom(k: number): void {
    this.restart(k);
    this.failsForGood = true;
  }
}
