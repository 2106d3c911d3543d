import { Failure } from "../domain/failure";

/** Whether a host has refused to read a sheet because it has too many cells for it. */
export function isTooLarge(error: unknown): boolean {
  return error instanceof Failure && (error.detail.code === "tooManyCells" || error.detail.code === "valuesNotDelivered");
}
