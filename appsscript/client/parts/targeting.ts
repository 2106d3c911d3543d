import * as targeting from "../../../shared/sidebar/targeting";
import type { Parts } from "../load-part";

/** What reads the target table and finds targets. */
const part: Parts["Targeting"] = targeting;
window.thuocPart = part;
