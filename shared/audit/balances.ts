import type { BalanceId } from "../domain/finding-detail";
import type { Count } from "../domain/indicator";

/** One way to write a balance: both sides are added up. */
export interface Equation {
  readonly whole: readonly Count[];
  readonly parts: readonly Count[];
}

/** A balance that the columns of a table allow to check. */
export interface Balance {
  readonly id: BalanceId;
  readonly equation: Equation;
  /** Other forms of the same balance: the figures decide which one the table follows. */
  readonly variants: readonly Equation[];
  /** Parts that the table has no column for: a remainder may be theirs. */
  readonly lackingParts: readonly Count[];
  /** The same of the other side: an excess may come from these. */
  readonly lackingWhole: readonly Count[];
}

type Has = (count: Count) => boolean;

const ONLINE_KINDS: readonly Count[] = ["receivedFullOnline", "receivedPartOnline"];
/** Kinds of dossiers that some reports count beside the resolved and the pending ones. */
const SET_ASIDE: readonly Count[] = ["returned", "withdrawn", "stopped", "supplemented", "refused"];

/** The balances that the columns of a table allow to check, as forms II.06a/VPCP and 06 of Circular 01/2020 print them. */
export function balancesOf(has: Has): Balance[] {
  const online: readonly Count[] = has("receivedOnline")
    ? ["receivedOnline"]
    : (["receivedFullOnline", "receivedPartOnline", "receivedOtherOnline"] as const).filter(has);
  return [
    ...received(has, online),
    ...kinds(has, "onlineByKind", "receivedOnline", ONLINE_KINDS, "receivedOtherOnline"),
    ...resolved(has),
    ...kinds(has, "earlyAndOnTime", "resolvedEarlyOrOnTime", ["resolvedEarly", "resolvedOnTime"]),
    ...kinds(has, "resolvedLateByApology", "resolvedLate", ["resolvedLateWithApology", "resolvedLateWithoutApology"]),
    ...pending(has),
    ...kinds(has, "pendingLateByApology", "pendingLate", ["pendingLateWithApology", "pendingLateWithoutApology"]),
    ...flow(has),
  ];
}

function received(has: Has, online: readonly Count[]): Balance[] {
  const found: Balance[] = [];
  if (has("receivedTotal") && has("receivedNew") && has("carriedOver"))
    found.push(plain("newAndCarriedOver", "receivedTotal", ["receivedNew", "carriedOver"]));
  const whole = has("receivedNew") ? "receivedNew" : "receivedTotal";
  const offline = (["receivedInPerson", "receivedByPost"] as const).filter(has);
  if (!has(whole) || online.length === 0 || offline.length === 0) return found;
  const channels = [...online, ...offline];
  const across: readonly Count[] = (["receivedAcrossAreas"] as const).filter(has);
  const carried: readonly Count[] = whole === "receivedTotal" ? (["carriedOver"] as const).filter(has) : [];
  const lacking: Count[] = ["receivedInPerson", "receivedByPost"];
  if (whole === "receivedTotal") lacking.push("carriedOver");
  found.push({
    id: whole === "receivedNew" ? "newByChannel" : "receivedByChannel",
    equation: { whole: [whole], parts: [...channels, ...carried] },
    variants: [
      { whole: [whole], parts: channels },
      { whole: [whole], parts: [...channels, ...carried, ...across] },
      { whole: [whole], parts: [...channels, ...across] },
    ],
    lackingParts: lacking.filter((count) => !has(count)),
    lackingWhole: [],
  });
  return found;
}

function resolved(has: Has): Balance[] {
  const inTime = firstFull(has, [["resolvedEarlyOrOnTime"], ["resolvedEarly", "resolvedOnTime"]]);
  if (!has("resolvedTotal") || inTime === undefined) return [];
  const late = firstFull(has, [["resolvedLate"], ["resolvedLateWithApology", "resolvedLateWithoutApology"]]);
  const extras = SET_ASIDE.filter(has).map((extra): readonly Count[] => [extra]);
  const parts = [...inTime, ...(late ?? [])];
  return [
    {
      id: "resolvedByDeadline",
      equation: { whole: ["resolvedTotal"], parts },
      variants: extras.map((extra) => ({ whole: ["resolvedTotal"], parts: [...parts, ...extra] })),
      lackingParts: late === undefined ? ["resolvedLate"] : [],
      lackingWhole: [],
    },
  ];
}

function pending(has: Has): Balance[] {
  if (!has("pendingTotal") || !has("pendingInTime")) return [];
  const late = pendingLate(has);
  const balance = plain("pendingByDeadline", "pendingTotal", ["pendingInTime", ...(late ?? [])]);
  return [{ ...balance, lackingParts: late === undefined ? ["pendingLate"] : [] }];
}

/** Received = resolved + pending, where the total may leave the carried-over ones out. */
function flow(has: Has): Balance[] {
  const whole = firstFull(has, [["receivedTotal"], ["receivedNew", "carriedOver"]]);
  const inTime = firstFull(has, [["pendingTotal"], ["pendingInTime"]]);
  if (whole === undefined || inTime === undefined || !has("resolvedTotal")) return [];
  const late = inTime[0] === "pendingTotal" ? [] : pendingLate(has);
  const parts: readonly Count[] = ["resolvedTotal", ...inTime, ...(late ?? [])];
  const wholes = [whole, ...(has("carriedOver") && whole.length === 1 ? [[...whole, "carriedOver"] as const] : [])];
  const aside = SET_ASIDE.filter(has);
  const extras = [[], ...aside.map((extra): readonly Count[] => [extra]), ...(aside.length > 1 ? [aside] : [])];
  const equations = wholes.flatMap((side) =>
    extras.map((extra): Equation => ({ whole: side, parts: [...parts, ...extra] })),
  );
  return [
    {
      id: "resolvedAndPending",
      equation: { whole, parts },
      variants: equations.slice(1),
      lackingParts: late === undefined ? ["pendingLate"] : [],
      lackingWhole: has("carriedOver") ? [] : ["carriedOver"],
    },
  ];
}

function pendingLate(has: Has): readonly Count[] | undefined {
  return firstFull(has, [["pendingLate"], ["pendingLateWithApology", "pendingLateWithoutApology"]]);
}

/** A count and its kinds, all of which the table has; a further kind counts where there is a column for it. */
function kinds(has: Has, id: BalanceId, whole: Count, parts: readonly Count[], further?: Count): Balance[] {
  if (![whole, ...parts].every(has)) return [];
  if (further === undefined) return [plain(id, whole, parts)];
  const more = has(further) ? [further] : [];
  return [{ ...plain(id, whole, [...parts, ...more]), lackingParts: has(further) ? [] : [further] }];
}

function plain(id: BalanceId, whole: Count, parts: readonly Count[]): Balance {
  return { id, equation: { whole: [whole], parts }, variants: [], lackingParts: [], lackingWhole: [] };
}

function firstFull(has: Has, sums: readonly (readonly Count[])[]): readonly Count[] | undefined {
  return sums.find((sum) => sum.every(has));
}
