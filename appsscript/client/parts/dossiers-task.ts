import { DossiersTask } from "../../../shared/sidebar/tasks/dossiers/dossiers-task";
import type { Parts } from "../load-part";

const part: Parts["DossiersTask"] = DossiersTask;
window.thuocPart = part;
