import { khanhHoa2020 } from "./khanh-hoa-2020";
import { newCountryside2022 } from "./new-countryside-2022";
import type { TargetPreset } from "./target-preset";
import { thaiNguyen2022 } from "./thai-nguyen-2022";

/** What comes with Thước: published targets, each with its source and the days between which it was valid. */
export const targetPresets: readonly TargetPreset[] = [khanhHoa2020, thaiNguyen2022, newCountryside2022];
