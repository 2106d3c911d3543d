import { IndicatorsTask } from "../../../shared/sidebar/tasks/indicators/indicators-task";
import type { Parts } from "../load-part";

const part: Parts["IndicatorsTask"] = IndicatorsTask;
window.thuocPart = part;
