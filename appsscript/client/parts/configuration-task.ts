import { ConfigurationTask } from "../../../shared/sidebar/tasks/configuration/configuration-task";
import type { Parts } from "../load-part";

const part: Parts["ConfigurationTask"] = ConfigurationTask;
window.thuocPart = part;
