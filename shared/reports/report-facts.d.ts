import type { ReportMaterial } from "../reporting/report-material";
import type { RunAction, RunFacts } from "./run-facts";
/**
 * What a report says of itself in the record: its table and those it is compared with; the units of the table, the
 * indicators that are told, and, as left out, the units that some indicator cannot be told of. In a text, units with doubts are
 * left out too: nothing is said of them.
 */
export declare function reportFacts(action: RunAction, { source, indicators, doubts }: ReportMaterial, inWords?: boolean): RunFacts;
