import * as z from "zod/mini";
import type { AnnexState } from "./annex-state";

/** What is remembered with the workbook: how annexes look here. What one annex is called is not. */
const keptAnnex = z.object({
  counts: z.optional(z.boolean()),
  before: z.optional(z.boolean()),
  rateBefore: z.optional(z.boolean()),
  ranks: z.optional(z.boolean()),
  order: z.optional(z.enum(["table", "rank"])),
  divided: z.optional(z.boolean()),
});

/** The look of the last time; nothing when none is remembered, or when it is damaged. Never throws. */
export function recallAnnex(kept: unknown): AnnexState {
  return annexToKeep(z.safeParse(keptAnnex, kept).data ?? {});
}

/** The look as plain JSON. */
export function annexToKeep({ counts, before, rateBefore, ranks, order, divided }: AnnexState): AnnexState {
  return {
    ...(counts !== undefined && { counts }),
    ...(before !== undefined && { before }),
    ...(rateBefore !== undefined && { rateBefore }),
    ...(ranks !== undefined && { ranks }),
    ...(order !== undefined && { order }),
    ...(divided !== undefined && { divided }),
  };
}
