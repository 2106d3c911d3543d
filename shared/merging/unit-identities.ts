import { canonicalUnitName, unitKey } from "../tables/unit-name";
import { decisionKey, decisionOf, type NameDecisions } from "../units/name-decisions";
import type { NameMatch } from "../units/name-match";
import { suggestNames } from "../units/suggest-names";
import type { MergeSource } from "./merge-source";
import type { SourceName } from "./merged-table";

/** Which names of the sources stand for one unit. */
export interface UnitIdentities {
  /** The same text for names of one unit, another for every other unit. */
  readonly identityOf: (name: string) => string;
  /** The spelling to show for an identity: that of the first source that has it. */
  readonly shownName: (identity: string) => string;
  readonly names: readonly SourceName[];
}

/** Names that exact rules or decisions make one. */
interface Spelling {
  readonly identity: string;
  readonly type: string;
  readonly core: string;
  readonly shown: string;
  /** In the order in which the sources name them. */
  readonly place: number;
  readonly sources: Set<number>;
  /** The user has said that it is none of the names it resembles. */
  readonly refused: boolean;
}

/**
 * Tells which names of all sources are one unit: those of one key (Unicode form, spaces, case, tone position, the
 * wording around the name do not matter), those that the user has decided about, and a name without a type ("Vạn Phú")
 * with the one typed name that it fits in all sources ("Xã Vạn Phú") unless a source has both. The order of the
 * sources decides nothing but the spelling shown. A name that is like one of an earlier source only without its marks
 * becomes a question and stays apart, unless some source has both.
 */
export function identifyUnits(sources: readonly MergeSource[], decisions: NameDecisions): UnitIdentities {
  const spellings = new Map<string, Spelling>();
  const spellingOf = new Map<string, Spelling>();
  const written: Omit<SourceName, "match">[] = [];
  sources.forEach(({ table }, source) => {
    for (const { kind, name, row } of table.rows) {
      if (kind !== "unit" || name === "") continue;
      const known = spellingOf.get(name);
      if (known === undefined) written.push({ name, at: { source, row, column: table.unitColumn } });
      const spelling = known ?? spelled(name, decisions, spellings);
      spelling.sources.add(source);
      spellingOf.set(name, spelling);
    }
  });
  const all = [...spellings.values()];
  const joined = joinUntyped(all);
  const ownOf = ({ identity }: Spelling): string => joined.get(identity) ?? identity;
  const shown = new Map<string, string>();
  for (const spelling of all) if (!shown.has(ownOf(spelling))) shown.set(ownOf(spelling), spelling.shown);

  const byShown = new Map(all.map((spelling) => [spelling.shown, spelling]));
  const suggest = suggestNames([...byShown.keys()]);
  const alike = (name: string, spelling: Spelling): string[] =>
    suggest(name).filter((candidate) => {
      const other = byShown.get(candidate);
      if (other === undefined || other.place >= spelling.place || ownOf(other) === ownOf(spelling)) return false;
      return ![...other.sources].some((source) => spelling.sources.has(source));
    });
  const matchOf = (name: string): NameMatch => {
    const spelling = spellingOf.get(name);
    const decided = decisionOf(decisions, decisionKey(name));
    if (spelling === undefined) return { is: "unknown" };
    if (typeof decided === "string" && byShown.has(decided)) return { is: "confirmed", name: decided };
    const names = alike(name, spelling);
    if (names.length === 0 || joined.has(spelling.identity)) return { is: "unknown" };
    return spelling.refused ? { is: "refused" } : { is: "suggested", names };
  };
  return {
    identityOf: (name) => {
      const spelling = spellingOf.get(name);
      return spelling === undefined ? "" : ownOf(spelling);
    },
    shownName: (identity) => shown.get(identity) ?? "",
    names: written.map((one) => ({ ...one, match: matchOf(one.name) })).filter(({ match }) => match.is !== "unknown"),
  };
}

function spelled(name: string, decisions: NameDecisions, spellings: Map<string, Spelling>): Spelling {
  const decided = decidedName(name, decisions);
  const { type, core } = unitKey(decided ?? name);
  const identity = type + "|" + core;
  const known = spellings.get(identity);
  if (known !== undefined) return known;
  const spelling: Spelling = {
    identity,
    type,
    core,
    shown: canonicalUnitName(decided ?? name),
    place: spellings.size,
    sources: new Set(),
    refused: decisionOf(decisions, decisionKey(name)) === null,
  };
  spellings.set(identity, spelling);
  return spelling;
}

/** The name that decisions lead to from a name, itself undecided; undefined when nothing was decided about it. */
function decidedName(name: string, decisions: NameDecisions): string | undefined {
  const seen = new Set<string>();
  let found: string | undefined;
  for (let next: string | null | undefined = name; typeof next === "string";) {
    const key = decisionKey(next);
    if (seen.has(key)) break;
    seen.add(key);
    if (next !== name) found = next;
    next = decisionOf(decisions, key);
  }
  return found;
}

/** Identity of a name without a type → that of the only typed name with its core. */
function joinUntyped(spellings: readonly Spelling[]): Map<string, string> {
  const byCore = new Map<string, Spelling[]>();
  for (const spelling of spellings) {
    const same = byCore.get(spelling.core);
    if (same === undefined) byCore.set(spelling.core, [spelling]);
    else same.push(spelling);
  }
  const joined = new Map<string, string>();
  for (const same of byCore.values()) {
    const untyped = same.find(({ type }) => type === "");
    const [typed, other] = same.filter(({ type }) => type !== "");
    if (untyped === undefined || typed === undefined || other !== undefined) continue;
    const together = [...untyped.sources].some((source) => typed.sources.has(source));
    if (!untyped.refused && !typed.refused && !together) joined.set(untyped.identity, typed.identity);
  }
  return joined;
}
