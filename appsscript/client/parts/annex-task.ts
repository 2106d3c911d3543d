import { AnnexTask } from "../../../shared/sidebar/tasks/annex/annex-task";
import type { Parts } from "../load-part";

const part: Parts["AnnexTask"] = AnnexTask;
window.thuocPart = part;
