/** The words by which headers name periods, as data. `header-period.ts` applies them. */

/** A period is one of these with a number or one of `whichPeriod` behind it, or with a number before it ("6 tháng"). */
export const periodUnits = "tháng|quý|kỳ|tuần|năm";
export const whichPeriod = "này|nay|trước|i|ii|iii|iv";
/** What has piled up since the year or the program began; beside a single period it is a period of its own. */
export const cumulated = "lũy kế|cộng dồn|từ đầu năm|từ đầu kỳ";
/** Documents have dates too; they tell no period. */
export const documents = "quyết định|nghị định|thông tư|công văn|nghị quyết|kế hoạch số|qđ|nđ|tt cp|cv";
/** Periods that a report gives for comparison only. */
export const earlierPeriods = "kỳ trước|tháng trước|quý trước|tuần trước|năm trước|cùng kỳ";
