import { CountrysideTask } from "../../../shared/sidebar/tasks/countryside/countryside-task";
import type { Parts } from "../load-part";

const part: Parts["CountrysideTask"] = CountrysideTask;
window.thuocPart = part;
