import type { Count } from "../domain/indicator";

/** What the counts of one row must keep to: the parts are together at most the whole, or exactly the whole. */
export interface Balance {
  readonly parts: readonly Count[];
  readonly whole: Count;
  readonly exact: boolean;
}

const ONLINE: readonly Count[] = ["receivedFullOnline", "receivedPartOnline"];
const OTHER_CHANNELS: readonly Count[] = ["receivedInPerson", "receivedByPost", "carriedOver"];

/**
 * The balances of the one-stop reports beside those of what was received: an exact one is a sum when all its parts are
 * asked for, and a limit when some are.
 */
const SUMS: readonly Balance[] = [
  { parts: ["digitizedInputs"], whole: "receivedTotal", exact: false },
  { parts: ["resolvedEarly", "resolvedOnTime", "resolvedLate"], whole: "resolvedTotal", exact: true },
  { parts: ["resolvedOnline"], whole: "resolvedTotal", exact: false },
  { parts: ["digitizedResults"], whole: "resolvedTotal", exact: false },
  { parts: ["pendingInTime", "pendingLate"], whole: "pendingTotal", exact: true },
  // Dossiers sent back or withdrawn are neither.
  { parts: ["resolvedTotal", "pendingTotal"], whole: "receivedTotal", exact: false },
  { parts: ["paidDossiers"], whole: "feeDossiers", exact: false },
  { parts: ["paidOnline"], whole: "paidDossiers", exact: false },
  { parts: ["paidOnline"], whole: "feeDossiers", exact: false },
  { parts: ["eReceipts"], whole: "paidDossiers", exact: false },
  { parts: ["servicesWithOnline"], whole: "servicesOffered", exact: false },
];

/** The balances that hold between the chosen counts, in the order in which a form tells them. */
export function balancesOf(counts: readonly Count[]): Balance[] {
  const asked = (parts: readonly Count[]): Count[] => parts.filter((count) => counts.includes(count));
  const hasOnline = counts.includes("receivedOnline");
  const others = asked(OTHER_CHANNELS);
  // Full and part online are not all that comes in online: never exact.
  const received: Balance[] = [
    {
      parts: [...(hasOnline ? (["receivedOnline"] as const) : asked(ONLINE)), ...others],
      whole: "receivedTotal",
      exact: hasOnline && others.length === OTHER_CHANNELS.length,
    },
    { parts: asked(ONLINE), whole: "receivedOnline", exact: false },
  ];
  const rest = SUMS.map((sum): Balance => {
    const parts = asked(sum.parts);
    return { ...sum, parts, exact: sum.exact && parts.length === sum.parts.length };
  });
  return [...received, ...rest].filter(({ parts, whole }) => parts.length > 0 && counts.includes(whole));
}
