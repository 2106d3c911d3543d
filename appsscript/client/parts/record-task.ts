import { RecordTask } from "../../../shared/sidebar/tasks/record/record-task";
import type { Parts } from "../load-part";

const part: Parts["RecordTask"] = RecordTask;
window.thuocPart = part;
