import { WordingTask } from "../../../shared/sidebar/tasks/wording/wording-task";
import type { Parts } from "../load-part";

const part: Parts["WordingTask"] = WordingTask;
window.thuocPart = part;
