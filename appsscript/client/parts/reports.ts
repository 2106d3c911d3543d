import { rankingSheet } from "../../../shared/reports/ranking-sheet";
import type { Parts } from "../load-part";

/** What draws the new sheets. */
const part: Parts["Reports"] = { rankingSheet };
window.thuocPart = part;
