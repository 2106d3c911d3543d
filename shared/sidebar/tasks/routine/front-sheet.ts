import { Failure } from "../../../domain/failure";
import type { PanelState } from "../../panel-state";

/** The sheet that was in front at the last reading, as far as the reading tells. */
export function frontSheet({ found, readFailure }: PanelState): string | undefined {
  if (found !== undefined) return found.table.sheet;
  const detail = readFailure instanceof Failure ? readFailure.detail : undefined;
  return detail !== undefined && "sheet" in detail ? detail.sheet : undefined;
}
