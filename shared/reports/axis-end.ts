/** Above this the axis that a host chooses goes beyond 100%. */
const NEAR_ALL = 0.8;

/**
 * Where the axis of a chart of rates ends: at 100% when the highest comes near it, for hosts would go on to 120%; else
 * undefined, and the host chooses, so that low rates stay apart. Rates above 1 are never cut off.
 *
 * @param rates 0..1, all that the chart draws, targets included.
 */
export function axisEnd(rates: readonly number[]): 1 | undefined {
  const highest = rates.reduce((most, rate) => Math.max(most, rate), 0);
  return highest > NEAR_ALL && highest <= 1 ? 1 : undefined;
}
