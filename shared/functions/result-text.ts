/** What functions write in cells, the same on every host. Text, so that SUM and AVERAGE leave it out. */
export const NO_ACTIVITY_TEXT = "Không phát sinh";
export const MET_TEXT = "Đạt";
export const NOT_MET_TEXT = "Chưa đạt";
/** Begins the text of a bad row in a result of several rows. */
export const ROW_FAILURE_PREFIX = "Lỗi: ";
