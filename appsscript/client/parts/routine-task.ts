import { RoutineTask } from "../../../shared/sidebar/tasks/routine/routine-task";
import type { Parts } from "../load-part";

const part: Parts["RoutineTask"] = RoutineTask;
window.thuocPart = part;
