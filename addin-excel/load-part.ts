import { Failure } from "../shared/domain/failure";

/** A file of the add-in that is loaded when it is needed; `noConnection` when its server does not answer. */
export async function loadPart<Part>(load: () => Promise<Part>): Promise<Part> {
  try {
    return await load();
  } catch {
    throw new Failure({ code: "noConnection" });
  }
}
