import { SendingTask } from "../../../shared/sidebar/tasks/sending/sending-task";
import type { Parts } from "../load-part";

const part: Parts["SendingTask"] = SendingTask;
window.thuocPart = part;
