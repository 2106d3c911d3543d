import type { spreadVi } from "./spread-vi";

/** Words about the picture of where units stand, in English. */
export const spreadEn: typeof spreadVi = {
  met: (met, judged, target, better) => {
    const kind = better === "higher" ? "target" : "maximum";
    return `${met} of ${judged} units meet ${target === undefined ? `their own ${kind}` : `the ${kind} of ${target}`}`;
  },
  unjudged: (count) => `${count} without a target`,
  units: (count) => `${count} units`,
  lowest: (rate, who) => `lowest ${rate} (${who})`,
  highest: (rate, who) => `highest ${rate} (${who})`,
  who: (name, others, shown) => (others === 0 ? name : others === 1 ? `${name} and 1 other` : `${name} and ${shown} others`),
  alike: (rate) => `all have a rate of ${rate}`,
  median: (rate) => `median ${rate}`,
  target: (target, better) => (better === "higher" ? `Target ${target}` : `At most ${target}`),
  keyMet: (count) => `${count} met`,
  keyShort: (count) => `${count} not met`,
  keyMedian: (rate) => `median ${rate}`,
};
