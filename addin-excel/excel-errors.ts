import type { FailureDetail } from "../shared/domain/failure";
import { Failure } from "../shared/domain/failure";

/** The parts of an OfficeExtension.Error that are looked at. */
interface OfficeError {
  readonly code: string;
  readonly debugInfo?: { readonly statement?: string; readonly errorLocation?: string };
}

const DETAILS: Readonly<Record<string, FailureDetail>> = {
  InvalidOperationInCellEditMode: { code: "cellBeingEdited" },
  CellEditMode: { code: "cellBeingEdited" },
  InactiveWorkbook: { code: "busyElsewhere" },
  HostIsBusy: { code: "busyElsewhere" },
  Conflict: { code: "busyElsewhere" },
  RequestAborted: { code: "busyElsewhere" },
  AccessDenied: { code: "readOnly" },
  ConnectionFailure: { code: "noConnection" },
  ServiceNotAvailable: { code: "noConnection" },
  Unauthenticated: { code: "noConnection" },
};

function isOfficeError(error: unknown): error is OfficeError {
  return typeof error === "object" && error !== null && typeof (error as { code?: unknown }).code === "string";
}

/** The code of an error of Excel ("ItemNotFound"); undefined when it is something else. */
export function excelErrorCode(error: unknown): string | undefined {
  return error instanceof Failure || !isOfficeError(error) ? undefined : error.code;
}

/** Whether Excel refused to answer because the answer would be above 5 MB. */
export function isAnswerTooLarge(error: unknown): boolean {
  return excelErrorCode(error) === "ResponsePayloadSizeLimitExceeded";
}

/** Where Excel says that a batch stopped ("PageLayout.zoom"); "" when it does not say. */
export function excelErrorLocation(error: unknown): string {
  return isOfficeError(error) ? (error.debugInfo?.errorLocation ?? "") : "";
}

/**
 * An error of Excel as a `Failure`: one with a cure of its own where there is one, else `hostRefused`
 * with the statement that failed, for the log. A `Failure` stays as it is.
 */
export function failureOf(error: unknown): Failure {
  if (error instanceof Failure) return error;
  if (!isOfficeError(error)) return new Failure({ code: "hostRefused", statement: String(error) });
  const statement = error.debugInfo?.statement || error.debugInfo?.errorLocation || "";
  return new Failure(DETAILS[error.code] ?? { code: "hostRefused", statement: `${error.code} ${statement}`.trim() });
}
