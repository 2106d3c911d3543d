import type { ProcedureList } from "../tables/procedure-list";
import { compareDecisions, readDecision, type PublishedDecision } from "../tables/published-decision";

/** A decision of a list, under whatever spellings. */
export interface ListedDecision {
  /** Of its fullest spelling. */
  readonly key: string;
  /** As the list writes it most fully. */
  readonly text: string;
  readonly spellings: readonly PublishedDecision[];
}

const known = new WeakMap<ProcedureList, readonly ListedDecision[]>();

/**
 * The different decisions that a list names, in its order. Spellings of one decision are one; a text of which it cannot
 * be told (no date, where the list has two decisions of that number) stands apart.
 */
export function listedDecisions(list: ProcedureList): readonly ListedDecision[] {
  const found = known.get(list) ?? findDecisions(list);
  known.set(list, found);
  return found;
}

/** The decision of a list that a key or a text means; undefined when there is none, or more than one. */
export function decisionNamed(text: string, decisions: readonly ListedDecision[]): ListedDecision | undefined {
  const asked = readDecision(text);
  const exact = decisions.find(({ spellings }) => spellings.some(({ key }) => key === asked.key));
  if (exact !== undefined) return exact;
  const [only, another] = decisions.filter((decision) => isSame(asked, decision));
  return another === undefined ? only : undefined;
}

/** Whether a text of the list means a decision of it: unsure where it may be that one or another. */
export function meansDecision(text: string, decision: ListedDecision): "same" | "other" | "unsure" {
  const said = readDecision(text);
  if (decision.spellings.some(({ key }) => key === said.key)) return "same";
  return decision.spellings.some((spelling) => compareDecisions(said, spelling) !== "other") ? "unsure" : "other";
}

interface Named {
  readonly text: string;
  readonly read: PublishedDecision;
}

function findDecisions({ procedures }: ProcedureList): ListedDecision[] {
  const byKey = new Map<string, Named>();
  // Only decisions of one number can be the same: a list may name thousands.
  const byNumber = new Map<string, Named[]>();
  for (const text of new Set(procedures.map(({ decision }) => decision))) {
    const named = { text, read: readDecision(text) };
    if (text === "" || byKey.has(named.read.key)) continue;
    byKey.set(named.read.key, named);
    const number = numberOf(named);
    const others = byNumber.get(number);
    if (others === undefined) byNumber.set(number, [named]);
    else others.push(named);
  }
  const alike = ({ read }: Named, other: Named): boolean => compareDecisions(read, other.read) === "same";
  const likes = (one: Named): Named[] => (byNumber.get(numberOf(one)) ?? []).filter((other) => alike(one, other));
  const isClear = (one: Named): boolean => likes(one).every((first, _, all) => all.every((second) => alike(first, second)));
  const taken = new Set<Named>();
  return [...byKey.values()].flatMap((one): ListedDecision[] => {
    if (taken.has(one)) return [];
    const members = isClear(one) ? likes(one).filter((other) => other === one || isClear(other)) : [one];
    for (const member of members) taken.add(member);
    const fullest = members.reduce((best, member) => (member.read.date.length > best.read.date.length ? member : best), one);
    return [{ key: fullest.read.key, text: fullest.text, spellings: members.map(({ read }) => read) }];
  });
}

/** Texts without a number are told apart by their words. */
function numberOf({ read }: Named): string {
  return read.numbers[0]?.number ?? read.key;
}

function isSame(asked: PublishedDecision, { spellings }: ListedDecision): boolean {
  return spellings.every((spelling) => compareDecisions(asked, spelling) === "same");
}
