/**
 * Which rules the figures of a report were made by; it is printed with kept periods. It is raised when the same counts
 * could come to another rate, verdict or rank: another definition of an indicator, another way to read a number, another rule
 * for ties or for what has no activity. It is not raised for words, looks or faster code.
 */
export const RULE_VERSION = 1;
