import { QueriesTask } from "../../../shared/sidebar/tasks/queries/queries-task";
import type { Parts } from "../load-part";

const part: Parts["QueriesTask"] = QueriesTask;
window.thuocPart = part;
