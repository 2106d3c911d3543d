/** The group of a cell that names none. */
export const NO_GROUP = -1;
/** The group of a cell whose way of writing has not come before. */
export const UNSEEN = -2;
