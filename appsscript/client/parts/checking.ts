import * as checking from "../../../shared/sidebar/checking";
import type { Parts } from "../load-part";

/** What checks the figures of a table. */
const part: Parts["Checking"] = checking;
window.thuocPart = part;
