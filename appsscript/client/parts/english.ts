import { english } from "../../../shared/sidebar/english";
import type { Parts } from "../load-part";

/** The sidebar in English. */
const part: Parts["English"] = english;
window.thuocPart = part;
