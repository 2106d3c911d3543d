/** How many rows and columns a sheet has at most (Excel specifications and limits). */
export const ROWS_OF_A_SHEET = 1_048_576;
export const COLUMNS_OF_A_SHEET = 16_384;
