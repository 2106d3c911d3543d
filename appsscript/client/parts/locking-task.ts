import { LockingTask } from "../../../shared/sidebar/tasks/locking/locking-task";
import type { Parts } from "../load-part";

const part: Parts["LockingTask"] = LockingTask;
window.thuocPart = part;
