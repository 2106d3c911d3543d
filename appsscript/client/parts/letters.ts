import * as letters from "../../../shared/sidebar/letters";
import type { Parts } from "../load-part";

/** What writes letters as .docx files. */
const part: Parts["Letters"] = letters;
window.thuocPart = part;
