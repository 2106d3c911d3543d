/**
 * The code of a `Failure`, also after it crossed a wire and is an `Error` with a plain `detail` or `code`.
 * Undefined when the error carries none.
 */
export function failureCode(error: unknown): string | undefined {
  if (typeof error !== "object" || error === null) return undefined;
  const { detail, code } = error as { detail?: { code?: unknown }; code?: unknown };
  const found = detail?.code ?? code;
  return typeof found === "string" ? found : undefined;
}

/** The failure code that a call is refused with; the test fails when it is not refused. */
export async function codeOfRefusal(call: Promise<unknown>): Promise<string | undefined> {
  try {
    await call;
  } catch (error) {
    const code = failureCode(error);
    if (code === undefined) throw error;
    return code;
  }
  throw new Error("the call was not refused");
}
