import * as views from "../../../shared/sidebar/check-views";
import type { Parts } from "../load-part";

const part: Parts["CheckViews"] = views;
window.thuocPart = part;
