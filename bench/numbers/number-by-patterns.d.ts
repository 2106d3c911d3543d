import type { ParsedNumber } from "../../shared/tables/number-text";
/** The specification of `numberInText`: one pattern for each way of writing a number, tried in this order. */
export declare function numberByPatterns(text: string): ParsedNumber | "notANumber" | "ambiguousNumber";
/** The specification of `isMissing` for texts. */
export declare function missingByPattern(text: string): boolean;
