import { RepairTask } from "../../../shared/sidebar/tasks/repair/repair-task";
import type { Parts } from "../load-part";

const part: Parts["RepairTask"] = RepairTask;
window.thuocPart = part;
