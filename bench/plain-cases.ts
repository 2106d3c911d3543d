import type { Case } from "./job";

/** The sizes of a job on which nothing but the number of rows tells. */
export const plainCases: readonly Case[] = [
  { name: "10k", rows: 10_000 },
  { name: "100k", rows: 100_000 },
  { name: "1M", rows: 1_000_000 },
];
