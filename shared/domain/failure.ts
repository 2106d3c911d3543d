/**
 * What can go wrong, as codes with the facts a sentence needs. The core throws these; `texts/` turns
 * them into Vietnamese or English. A code without a sentence in either language does not compile.
 */
export type FailureDetail =
  // reading a value
  | { code: "notANumber"; text: string }
  | { code: "ambiguousNumber"; text: string; likely?: number }
  | { code: "notACount"; text: string }
  | { code: "eatenCount"; text: string; likely: number }
  | { code: "perhapsEaten"; text: string; likely: number }
  | { code: "approximateCount"; text: string; likely: number }
  | { code: "countWithWords"; text: string; likely: number }
  | { code: "countMisspelt"; text: string; likely: number }
  | { code: "twoFigures"; text: string }
  | { code: "zeroInWords"; text: string }
  | { code: "noFigureGiven"; text: string }
  | { code: "dateNotCount"; text: string }
  | { code: "notARate"; text: string }
  | { code: "errorValue"; text: string }
  | { code: "missingValue" }
  | { code: "missingTarget" }
  | { code: "unknownChoice"; text: string; choices: readonly string[] }
  // rules
  | { code: "partExceedsWhole"; part: number; whole: number }
  | { code: "negativeDifference"; plus: readonly string[]; minus: readonly string[]; value: number }
  | { code: "targetOutOfReach" }
  | { code: "cumulativeFell"; part: number; whole: number; partBefore: number; wholeBefore: number }
  | { code: "daysOutOfOrder"; from: string; assessed: string; until: string }
  | { code: "shapesDiffer"; first: string; second: string }
  | { code: "tooManyArguments"; given: number; most: number }
  | { code: "badDecimals"; text: string }
  | { code: "badBandTable"; row: number }
  | { code: "belowLowestBand"; score: number }
  | { code: "badTargetTable"; row: number }
  | { code: "targetColumnMissing"; header: string }
  | { code: "noRoomBelow"; sheet: string; cell: string }
  | { code: "targetTextNotRead" }
  | { code: "tooManyTargets"; rows: number; most: number }
  | { code: "targetSetTooLarge" }
  | { code: "targetSetsNotRead" }
  | { code: "tooManyTargetSets"; most: number }
  | { code: "targetBlank" }
  | { code: "notADate"; text: string }
  | { code: "endsBeforeStart" }
  | { code: "unknownIndicator"; text: string }
  | { code: "targetGroupAsUnit"; text: string }
  | { code: "targetNamesNoUnit"; text: string }
  | { code: "targetRowUnread"; unit: string; row: number }
  | { code: "ambiguousTarget"; unit: string; rows: readonly number[]; documents?: readonly string[] }
  | { code: "noTargetForUnit"; unit: string }
  | { code: "groupUnclear"; unit: string; group: string }
  /** The target is one of units that were merged: each with its row and its target, 0..1. */
  | { code: "targetOfFormerUnits"; unit: string; former: readonly { name: string; row: number; target: number }[] }
  | { code: "duplicateUnit"; rows: readonly number[] }
  | { code: "noMeasure" }
  | { code: "badWeight"; text: string; most: number }
  | { code: "percentSignNeeded"; text: string }
  | { code: "pointsOutOfRange"; text: string; most: number }
  // reading a sheet
  | { code: "severalRows" }
  | { code: "noName" }
  | { code: "perhapsSubtotal" }
  | { code: "proceduresUnclear" }
  | { code: "sheetEmpty"; sheet: string }
  | { code: "noTableFound"; sheet: string }
  | { code: "severalTables"; sheet: string; tables: number }
  | { code: "headerNotRead"; sheet: string; area: string }
  | { code: "noRowSelected"; sheet: string; area: string }
  | { code: "tooManyRowsSelected"; rows: number; most: number }
  | { code: "noUnitRows"; sheet: string; area: string }
  | { code: "tooManyRows"; rows: number; most: number }
  | { code: "tooManyCells"; cells: number; most: number }
  | { code: "valuesNotDelivered"; sheet: string; area: string }
  | { code: "readingStopped" }
  | { code: "letterStopped" }
  | { code: "sheetGone"; sheet: string }
  | { code: "indicatorNeedsColumns" }
  | { code: "ownIndicatorsNotRead" }
  | { code: "index766NotRead" }
  | { code: "periodLacksColumns"; sheet: string; columns: readonly string[] }
  | { code: "sourceChanged"; sheet: string }
  /** A sheet that Thước keeps for itself was made since it was last looked for. */
  | { code: "ownSheetThere"; sheet: string }
  // writing
  | { code: "workbookProtected" }
  | { code: "sheetProtected"; sheet: string }
  | { code: "readOnly" }
  | { code: "mergedCells"; sheet: string; area: string }
  | { code: "writeIncomplete"; sheet: string }
  | { code: "sheetLeftBehind"; sheet: string }
  | { code: "sheetsLeftBehind"; sheets: readonly string[] }
  | { code: "cellsHalfWritten"; sheet: string; area: string }
  // the host
  | { code: "cellBeingEdited" }
  | { code: "busyElsewhere" }
  | { code: "severalAccounts" }
  | { code: "noConnection" }
  | { code: "provinceUnknown"; province: string }
  | { code: "fileNotRead"; name: string }
  | { code: "fileEmpty"; name: string }
  | { code: "fileTooLarge"; name: string }
  /** A part of it claims more than a sheet can take up. */
  | { code: "fileUnpacksTooLarge"; name: string }
  | { code: "fileEncrypted"; name: string }
  | { code: "fileOldFormat"; name: string }
  | { code: "columnsUnclear"; name: string; line: number; fields: number; columns: number }
  // copies for offices without the add-in
  | { code: "workingCopyAlready"; sheet: string }
  | { code: "nothingToSend"; name: string }
  | { code: "sheetNameUnfit"; sheet: string }
  | { code: "stillCalculating"; sheet: string; cell: string }
  | { code: "copyHalfMade"; sheet: string }
  | { code: "originalsDamaged"; sheet: string }
  | { code: "originalsNewer"; sheet: string }
  | { code: "settingsNotRead" }
  | { code: "hostRefused"; statement: string };

export type FailureCode = FailureDetail["code"];

/** A refusal with its reason. `where` names the parameter of a function or the cell it is about ("C7"). */
export class Failure extends Error {
  readonly detail: FailureDetail;
  readonly where: string | undefined;

  /** By what it carries: parts of the pane that were bundled apart have classes of their own. */
  static override [Symbol.hasInstance](value: unknown): boolean {
    return value instanceof Object && (value as Error).name === "Failure" && "detail" in value;
  }

  constructor(detail: FailureDetail, where?: string) {
    super(detail.code);
    this.name = "Failure";
    this.detail = detail;
    this.where = where;
  }
}

/** The same failure, said of `where`, unless a place nearer to the cause is already named. */
export function failureAt(where: string, failure: Failure): Failure {
  return failure.where === undefined ? new Failure(failure.detail, where) : failure;
}
