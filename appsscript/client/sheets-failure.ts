import { Failure } from "../../shared/domain/failure";
import { failureInMessage } from "../wire/failure-message";

/**
 * With several Google accounts in one browser, `google.script.run` answers as another account than the document's.
 * Google calls it a limitation (issue tracker 69270374); the two texts are what its failure handler gets.
 */
const OTHER_ACCOUNT = /PERMISSION_DENIED|authorization is required/i;
const NO_ANSWER = /NetworkError|connection failure|HTTP 0\b|failed to fetch|network/i;

/**
 * The failure behind an error from `google.script.run`: the one the server coded into the message, `severalAccounts`,
 * `noConnection`, or `hostRefused` with the message of the service.
 */
export function sheetsFailure(error: unknown): Failure {
  if (error instanceof Failure) return error;
  const message = String((error as { message?: unknown } | null)?.message ?? error);
  const coded = failureInMessage(message);
  if (coded !== undefined) return coded;
  if (OTHER_ACCOUNT.test(message)) return new Failure({ code: "severalAccounts" });
  if (NO_ANSWER.test(message)) return new Failure({ code: "noConnection" });
  return new Failure({ code: "hostRefused", statement: message });
}
