import * as reports from "../../../shared/sidebar/reports";
import type { Parts } from "../load-part";

/** What draws the new sheets. */
const part: Parts["Reports"] = reports;
window.thuocPart = part;
