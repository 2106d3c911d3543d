import { Failure } from "../../shared/domain/failure";
import { failureMessage } from "../wire/failure-message";

/** Runs the work of an endpoint; a `Failure` leaves as an `Error` with its message, any other error as it is. */
export function answering<T>(work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof Failure ? new Error(failureMessage(error)) : error;
  }
}
