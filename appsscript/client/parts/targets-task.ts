import { TargetsTask } from "../../../shared/sidebar/tasks/targets/targets-task";
import type { Parts } from "../load-part";

const part: Parts["TargetsTask"] = TargetsTask;
window.thuocPart = part;
