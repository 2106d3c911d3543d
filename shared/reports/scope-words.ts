import type { ScopeChoice } from "../ranking/scope-choice";
import { decisionNamed, listedDecisions } from "../ranking/listed-decisions";
import type { ScopeTotals } from "../ranking/scope-totals";
import { areaAddress } from "../tables/grid";
import type { ProcedureList } from "../tables/procedure-list";
import { showCount } from "../texts/show-number";
import { showDay } from "../texts/show-day";
import type { proceduresVi } from "../texts/procedures-vi";

type Texts = Pick<typeof proceduresVi, "scope" | "leftOut" | "levels">;

/** More decisions than this are only counted. */
const MOST_DECISIONS = 5;

/** The different decisions that a list names, as it writes them most fully, in its order. */
export function decisionsOf(list: ProcedureList): string[] {
  return listedDecisions(list).map(({ text }) => text);
}

/** A scope in words, its parts joined by semicolons. */
export function describeScope(choice: ScopeChoice, list: ProcedureList, { scope, levels }: Texts): string {
  const decisions = decisionsOf(list);
  const parts = [scope.list(list.sheet, areaAddress(list.area), showCount(list.procedures.length))];
  if (choice.decision !== undefined) parts.push(scope.oneDecision(decisionNamed(choice.decision, listedDecisions(list))?.text ?? choice.decision));
  else if (decisions.length > 0)
    parts.push(scope.decisions(decisions.slice(0, MOST_DECISIONS).join(", ") + (decisions.length > MOST_DECISIONS ? "…" : "")));
  parts.push(choice.levels === "any" ? scope.anyLevel : scope.levels(choice.levels.map((level) => levels[level]).join(", ")));
  const { inForce, withoutFirstPublishedIn: year } = choice;
  if (inForce === undefined) parts.push(scope.anyValidity);
  else if (inForce.from === inForce.to) parts.push(scope.inForceOn(showDay(inForce.to)));
  else parts.push(scope.inForceDuring(showDay(inForce.from), showDay(inForce.to)));
  if (year !== undefined) parts.push(scope.withoutFirstPublished(String(year)));
  if (choice.withDossiersOnly) parts.push(scope.withDossiersOnly);
  return parts.join("; ");
}

/** "Tính 12 thủ tục, 1.204 hồ sơ; không tính 3 thủ tục công bố lần đầu năm 2020 (56 hồ sơ), 2 thủ tục ngoài danh mục (10 hồ sơ)". */
export function sumUpScope(totals: ScopeTotals, choice: ScopeChoice, texts: Texts): string {
  const { counted } = totals;
  const said = texts.scope.counted(showCount(counted.procedures), showCount(counted.whole));
  return [said, sumUpApart(totals, choice, texts) || texts.scope.nothingLeftOut].join("; ");
}

/** What is left out and why, then what is unclear; "" when all counts. */
export function sumUpApart(
  { leftOut, unclear }: Pick<ScopeTotals, "leftOut" | "unclear">,
  { withoutFirstPublishedIn }: ScopeChoice,
  { scope, leftOut: phrases }: Texts,
): string {
  const year = String(withoutFirstPublishedIn ?? "");
  const parts = leftOut.map(({ reason, tally }) =>
    scope.apart(
      showCount(tally.procedures),
      phrases[reason](year),
      reason === "withoutDossiers" ? "" : showCount(tally.whole),
    ),
  );
  const open = unclear.reduce(
    (sum, { tally }) => ({
      procedures: sum.procedures + tally.procedures,
      whole: sum.whole + tally.whole,
    }),
    { procedures: 0, whole: 0 },
  );
  return [
    ...(parts.length > 0 ? [scope.leftOut(parts.join(", "))] : []),
    ...(open.procedures > 0 ? [scope.unclear(showCount(open.procedures), showCount(open.whole))] : []),
  ].join("; ");
}
