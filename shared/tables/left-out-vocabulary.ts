/**
 * What stands over the column in which a sheet that was counted from dossiers tells, of each unit, how many rows of it are in
 * none of the counts because something about them is in doubt.
 */
export const leftOutHeader = "Số dòng chưa tính, cần rà soát";

/** The same column as counted sheets and the results of queries (`dong_can_xem_lai`) head it; in English nothing writes it. */
export const leftOutHeaders = leftOutHeader + "|dòng cần xem lại";
