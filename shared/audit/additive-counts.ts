import type { Count } from "../domain/indicator";

/** Several units offer the same services, so these do not add up. */
export const NOT_ADDITIVE: readonly Count[] = [
  "servicesTotal",
  "servicesOffered",
  "servicesFullOnline",
  "servicesPartOnline",
  "servicesWithDossiers",
  "servicesWithOnline",
];
