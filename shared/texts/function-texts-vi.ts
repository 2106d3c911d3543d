import { failureFrameVi } from "./failure-frame-vi";
import type { Texts } from "./failure-texts";
import { functionFailuresVi } from "./function-failures-vi";

/** All that a function in a cell says when it fails. */
export const functionTextsVi: Omit<Texts, "failures"> & { readonly failures: Partial<Texts["failures"]> } = {
  ...failureFrameVi,
  failures: functionFailuresVi,
};
