import type { LeftOutReason, UnclearReason } from "../domain/procedure";
import type { CalendarSpan } from "../tables/calendar-span";
import type { ListedProcedure } from "../tables/procedure-list";
import type { ProcedureLine } from "../tables/procedure-table";
import type { ListIndex } from "./list-index";
import { perhapsCode } from "../tables/procedure-code";
import { meansDecision } from "./listed-decisions";
import { nameKey } from "./procedure-key";
import type { ScopeChoice, ScopeOutcome } from "./scope-choice";

const COUNTED: ScopeOutcome = { is: "counted", byUser: false };
const leftOut = (reason: LeftOutReason): ScopeOutcome => ({ is: "leftOut", reason });
const unclear = (reason: UnclearReason): ScopeOutcome => ({ is: "unclear", reason });

/**
 * Whether the dossiers of a procedure count. What is certain speaks first: a procedure that is not in force is left out
 * even if its level is not given. The user's word settles what is unclear, and nothing else.
 */
export function judgeProcedure(
  line: Pick<ProcedureLine, "codeKey" | "code" | "name">,
  index: ListIndex,
  choice: ScopeChoice,
  decision: "counted" | "leftOut" | undefined,
): ScopeOutcome {
  const found = onList(line, index);
  const outcome = "is" in found ? found : judgeListed(found, choice, index);
  if (outcome.is !== "unclear" || decision === undefined) return outcome;
  return decision === "counted" ? { is: "counted", byUser: true } : leftOut("decided");
}

/** The one procedure of the list that a line is about, or why there is none. */
function onList(
  { codeKey, code, name }: Pick<ProcedureLine, "codeKey" | "code" | "name">,
  { byCode, byName }: ListIndex,
): ListedProcedure | ScopeOutcome {
  if (codeKey === "" && code !== "")
    return unclear(byCode.has(perhapsCode(code) ?? "") ? "codeShortened" : "codeUnreadable");
  const key = nameKey(name);
  const named = key === "" ? [] : (byName.get(key) ?? []);
  if (codeKey !== "") {
    const [listed, another] = byCode.get(codeKey) ?? [];
    if (another !== undefined) return unclear("listedTwice");
    if (listed !== undefined) return listed;
    // The list knows the name under no code: an honest match. Under another code it may be the same procedure or not.
    const [only, second] = named;
    if (only === undefined) return leftOut("notListed");
    return only.codeKey === "" && second === undefined && !only.unreadable ? only : unclear("codeOfOtherName");
  }
  if (key === "") return unclear("nothingNamed");
  const [only, second] = named;
  if (second !== undefined) return unclear("nameOfSeveral");
  return only ?? unclear("nameNotListed");
}

function judgeListed(listed: ListedProcedure, choice: ScopeChoice, { decision }: ListIndex): ScopeOutcome {
  if (listed.unreadable) return unclear("entryUnreadable");
  const checks = [ofLevel, ofValidity, ofFirstPublication].map((check) => check(listed, choice));
  const all = [ofDecision(listed, decision), ...checks];
  return all.find(({ is }) => is === "leftOut") ?? all.find(({ is }) => is === "unclear") ?? COUNTED;
}

function ofDecision({ decision }: ListedProcedure, chosen: ListIndex["decision"]): ScopeOutcome {
  if (chosen === undefined) return COUNTED;
  if (decision === "") return unclear("decisionMissing");
  const means = meansDecision(decision, chosen);
  if (means === "same") return COUNTED;
  return means === "other" ? leftOut("otherDecision") : unclear("decisionUnclear");
}

function ofLevel({ level }: ListedProcedure, { levels }: ScopeChoice): ScopeOutcome {
  if (levels === "any") return COUNTED;
  if (level === undefined) return unclear("levelMissing");
  return levels.includes(level) ? COUNTED : leftOut("otherLevel");
}

/** In force on a day of the stretch at least. A date that is blank does not limit; a bare year may leave it open. */
function ofValidity({ validFrom, validTo }: ListedProcedure, { inForce }: ScopeChoice): ScopeOutcome {
  if (inForce === undefined) return COUNTED;
  const begins = validFrom === undefined ? "yes" : beforeOrOn(validFrom, inForce.to);
  const lasts = validTo === undefined ? "yes" : opposite(beforeOrOn(validTo, dayBefore(inForce.from)));
  if (begins === "no" || lasts === "no") return leftOut("notInForce");
  return begins === "yes" && lasts === "yes" ? COUNTED : unclear("validityUnclear");
}

/** First published in the year, or after it: then it was not yet published at all. */
function ofFirstPublication({ firstPublished }: ListedProcedure, { withoutFirstPublishedIn: year }: ScopeChoice): ScopeOutcome {
  if (year === undefined) return COUNTED;
  if (firstPublished === undefined) return unclear("firstPublishedUnclear");
  const published = Number(firstPublished.first.slice(0, 4));
  if (published === year) return leftOut("firstPublishedInYear");
  return published > year ? leftOut("publishedLater") : COUNTED;
}

/** Whether a day that is only known to lie in a span is not after another day. ISO days compare as texts. */
function beforeOrOn({ first, last }: CalendarSpan, day: string): "yes" | "no" | "perhaps" {
  if (last <= day) return "yes";
  return first > day ? "no" : "perhaps";
}

function opposite(answer: "yes" | "no" | "perhaps"): "yes" | "no" | "perhaps" {
  return answer === "yes" ? "no" : answer === "no" ? "yes" : answer;
}

function dayBefore(day: string): string {
  return new Date(Date.parse(day + "T00:00:00Z") - 86_400_000).toISOString().slice(0, 10);
}
