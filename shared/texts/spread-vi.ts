import type { Better } from "../domain/indicator";

/** Words about the picture of where units stand. */
export const spreadVi = {
  /** @param target as shown; undefined: each unit has its own. */
  met: (met: string, judged: string, target: string | undefined, better: Better): string => {
    const kind = better === "higher" ? "chỉ tiêu" : "mức tối đa";
    return `${met}/${judged} đơn vị đạt ${target === undefined ? `${kind} của mình` : `${kind} ${target}`}`;
  },
  unjudged: (count: string): string => `${count} đơn vị không có chỉ tiêu`,
  units: (count: string): string => `${count} đơn vị`,
  lowest: (rate: string, who: string): string => `thấp nhất ${rate} (${who})`,
  highest: (rate: string, who: string): string => `cao nhất ${rate} (${who})`,
  /** @param others how many more have the same rate, 0 for none. */
  who: (name: string, others: number, shown: string): string => (others === 0 ? name : `${name} và ${shown} đơn vị khác`),
  alike: (rate: string): string => `tất cả cùng đạt tỷ lệ ${rate}`,
  median: (rate: string): string => `trung vị (mức ở giữa) ${rate}`,
  target: (target: string, better: Better): string => (better === "higher" ? `Chỉ tiêu ${target}` : `Tối đa ${target}`),
  keyMet: (count: string): string => `${count} đạt`,
  keyShort: (count: string): string => `${count} chưa đạt`,
  keyMedian: (rate: string): string => `ở giữa ${rate}`,
};
