import { Failure } from "../domain/failure";

/** What comes of work under a watch; undefined when it was stopped. What else goes wrong is thrown. */
export async function unlessStopped<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Failure && error.detail.code === "readingStopped") return undefined;
    throw error;
  }
}
