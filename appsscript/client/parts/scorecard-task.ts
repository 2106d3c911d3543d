import { ScorecardTask } from "../../../shared/sidebar/tasks/scorecard/scorecard-task";
import type { Parts } from "../load-part";

const part: Parts["ScorecardTask"] = ScorecardTask;
window.thuocPart = part;
