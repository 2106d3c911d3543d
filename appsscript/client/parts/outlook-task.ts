import { OutlookTask } from "../../../shared/sidebar/tasks/outlook/outlook-task";
import type { Parts } from "../load-part";

const part: Parts["OutlookTask"] = OutlookTask;
window.thuocPart = part;
