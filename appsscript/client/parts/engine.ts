import * as engine from "../../../shared/sidebar/engine";
import type { Parts } from "../load-part";

/** What reads tables and ranks. */
const part: Parts["Engine"] = engine;
window.thuocPart = part;
