import { PassingTask } from "../../../shared/sidebar/tasks/passing/passing-task";
import type { Parts } from "../load-part";

const part: Parts["PassingTask"] = PassingTask;
window.thuocPart = part;
