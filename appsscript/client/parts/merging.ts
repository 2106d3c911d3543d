import * as merging from "../../../shared/sidebar/merging";
import type { Parts } from "../load-part";

/** What merges tables and draws collection forms. */
const part: Parts["Merging"] = merging;
window.thuocPart = part;
