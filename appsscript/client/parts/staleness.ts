import * as staleness from "../../../shared/sidebar/staleness";
import type { Parts } from "../load-part";

const part: Parts["Staleness"] = staleness;
window.thuocPart = part;
