/** Systems count processor time in steps of some milliseconds. */
const ENOUGH_MICROSECONDS = 40_000;

/**
 * What a piece of work takes of the processor, in microseconds; it is done as often as is needed to tell. Other programs do not
 * count, nor does what only the first runs take. It only means something beside that of other work.
 */
export function processorTime(work: () => void): number {
  return Math.min(...[1, 2, 3].map(() => onceMeasured(work)));
}

function onceMeasured(work: () => void): number {
  for (let times = 1; ; times *= 2) {
    const { user } = process.cpuUsage();
    for (let time = 0; time < times; time++) work();
    const spent = process.cpuUsage().user - user;
    if (spent >= ENOUGH_MICROSECONDS) return spent / times;
  }
}
