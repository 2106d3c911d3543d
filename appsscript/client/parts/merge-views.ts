import * as views from "../../../shared/sidebar/merge-views";
import type { Parts } from "../load-part";

const part: Parts["MergeViews"] = views;
window.thuocPart = part;
