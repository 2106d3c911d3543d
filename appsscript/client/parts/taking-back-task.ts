import { TakingBackTask } from "../../../shared/sidebar/tasks/taking-back/taking-back-task";
import type { Parts } from "../load-part";

const part: Parts["TakingBackTask"] = TakingBackTask;
window.thuocPart = part;
