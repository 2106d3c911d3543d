import { catalogue } from "./catalogue";
import type { FunctionHelp } from "./sheet-function";

/** The help for every function as plain JSON, so that it can cross a wire. */
export function functionHelp(): FunctionHelp[] {
  return catalogue.map(({ name, summary, remarks, parameters, examples }) => ({
    name,
    summary,
    remarks,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description,
      optional: parameter.optional,
      takes: parameter.takes,
    })),
    examples,
  }));
}
