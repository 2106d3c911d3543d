import { LetterTask } from "../../../shared/sidebar/tasks/letter/letter-task";
import type { Parts } from "../load-part";

const part: Parts["LetterTask"] = LetterTask;
window.thuocPart = part;
