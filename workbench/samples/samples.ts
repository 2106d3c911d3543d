import { dossierSample } from "./dossiers";
import { ducTho } from "./duc-tho";
import { khanhHoa } from "./khanh-hoa";
import type { Sample } from "./sample";
import { thaiNguyen } from "./thai-nguyen";
import { vanNinh } from "./van-ninh";
import { vinhLinh } from "./vinh-linh";

/** Five source situations and a table of dossiers; the first is open at the start. */
export const samples: readonly [Sample, ...Sample[]] = [vanNinh, khanhHoa, vinhLinh, ducTho, thaiNguyen, dossierSample];
