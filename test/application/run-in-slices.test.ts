import { runInSlices, type Pace } from "../../shared/application/run-in-slices";
import type { ReadingWatch } from "../../shared/application/reading-watch";
import type { Steps } from "../../shared/tables/steps";

/** Work of as many steps, each of which takes so many milliseconds of a clock that only it moves. */
function workOf(steps: number, milliseconds: number) {
  let time = 0;
  const pauses: number[] = [];
  function* work(): Steps<string> {
    for (let step = 0; step < steps; step++) {
      time += milliseconds;
      yield (step + 1) / steps;
    }
    return "done";
  }
  const pace: Pace = {
    now: () => time,
    pause: () => {
      pauses.push(time);
      return Promise.resolve();
    },
  };
  return { work: work(), pace, pauses };
}

function watcher(signal = { aborted: false }): ReadingWatch & { readonly told: number[] } {
  const told: number[] = [];
  return { signal, told, progress: (share) => told.push(share) };
}

describe("long work in slices", () => {
  it("gives way after each slice of 8 ms, however short its steps are", async () => {
    const { work, pace, pauses } = workOf(100, 1);
    expect(await runInSlices(work, pace)).toBe("done");
    expect(pauses).toEqual([8, 16, 24, 32, 40, 48, 56, 64, 72, 80, 88, 96]);
  });

  it("gives way after a single step that is longer than a slice", async () => {
    const { work, pace, pauses } = workOf(3, 30);
    await runInSlices(work, pace);
    expect(pauses).toEqual([30, 60, 90]);
  });

  it("does short work at once, without a pause or a word", async () => {
    const { work, pace, pauses } = workOf(7, 1);
    const watch = watcher();
    expect(await runInSlices(work, pace, watch)).toBe("done");
    expect([pauses, watch.told]).toEqual([[], []]);
  });

  it("tells how far it is at most ten times a second, and never goes back", async () => {
    const { work, pace } = workOf(100, 10);
    const watch = watcher();
    await runInSlices(work, pace, watch);
    expect(watch.told).toEqual([0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1]);
  });

  it("stops at the next pause when it is asked to, and takes no step more", async () => {
    const { work, pace } = workOf(100, 10);
    const signal = { aborted: false };
    const watch = { ...watcher(signal), progress: (): void => void (signal.aborted = true) };
    await expect(runInSlices(work, pace, watch)).rejects.toMatchObject({ detail: { code: "readingStopped" } });
    expect(pace.now()).toBe(100);
  });
});
