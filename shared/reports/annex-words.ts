/** The words that stand in an annex where there is no figure. */
export const NO_ACTIVITY = "Không phát sinh";
export const TO_REVIEW = "Cần rà soát";
export const MET = "Đạt";
export const MISSED = "Chưa đạt";
export const NO_TARGET = "Không có chỉ tiêu";
/** A change that two decimals do not show; never written as 0. */
export const ALMOST_SAME = "Gần như không đổi";
/** A blank under a group would be read as that group. */
export const NO_GROUP = "Không thuộc khối nào";
