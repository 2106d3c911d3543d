import { Failure, type FailureDetail } from "../../shared/domain/failure";

const MARK = "THUOC:";

/**
 * The text that carries a failure through `google.script.run`, which hands over only the message of an error:
 * "THUOC:" and then the detail and the place as JSON.
 */
export function failureMessage(failure: Failure): string {
  return MARK + JSON.stringify({ detail: failure.detail, where: failure.where });
}

/**
 * The failure that a message carries, whatever stands before and after it ("ScriptError: Error: THUOC:{…} (line 1)");
 * undefined when it carries none.
 */
export function failureInMessage(message: string): Failure | undefined {
  const start = message.indexOf(MARK);
  if (start < 0) return undefined;
  try {
    const text = message.slice(start + MARK.length, message.lastIndexOf("}") + 1);
    const { detail, where } = JSON.parse(text) as { detail: FailureDetail; where?: string };
    return new Failure(detail, where);
  } catch {
    return undefined;
  }
}
