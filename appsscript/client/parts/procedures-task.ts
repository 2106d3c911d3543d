import { ProceduresTask } from "../../../shared/sidebar/tasks/procedures/procedures-task";
import type { Parts } from "../load-part";

const part: Parts["ProceduresTask"] = ProceduresTask;
window.thuocPart = part;
