/**
 * How far a procedure is offered online, as a list of procedures says it: by today's two levels, by the two of before
 * 2022 (`level3`, `level4`), or not at all ("information": levels 1 and 2, information only).
 */
export type ProcedureLevel = "full" | "part" | "level3" | "level4" | "information";

/** Why dossiers of a procedure are not counted. "decided": the user has said so. */
export type LeftOutReason =
  | "notListed"
  | "otherDecision"
  | "otherLevel"
  | "notInForce"
  | "publishedLater"
  | "firstPublishedInYear"
  | "withoutDossiers"
  | "decided";

/** Why it cannot be told whether dossiers of a procedure are to be counted: the user has to say. */
export type UnclearReason =
  | "nothingNamed"
  | "codeUnreadable"
  | "codeShortened"
  | "repeated"
  | "codeOfOtherName"
  | "nameNotListed"
  | "nameOfSeveral"
  | "listedTwice"
  | "entryUnreadable"
  | "levelMissing"
  | "decisionMissing"
  | "decisionUnclear"
  | "validityUnclear"
  | "firstPublishedUnclear";

/** What is wrong in a row of a list of procedures; `rows` are sheet rows, from 1. */
export type ListProblem =
  | { readonly code: "codeUnreadable"; readonly text: string }
  | { readonly code: "codeShortened"; readonly text: string; readonly perhaps: string }
  | { readonly code: "levelUnknown"; readonly text: string }
  | { readonly code: "dateUnreadable"; readonly text: string }
  | { readonly code: "nothingNamed" }
  | { readonly code: "endsBeforeItBegins" }
  | { readonly code: "codeTwice"; readonly text: string; readonly rows: readonly number[] };
