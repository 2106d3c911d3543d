import { emptyGroupWords } from "../tables/level-vocabulary";
import { foldedName, foldTones } from "../tables/unit-name";

/** A unit of a source on its way into the merged table. */
export interface GroupedName {
  readonly source: number;
  readonly group: string;
  /** `groupKey` of the group. */
  readonly groupKey: string;
}

/** Rows that are one unit, with the peer group to show ("" when none is known). */
export interface GroupedUnit<Row> {
  readonly group: string;
  readonly rows: readonly Row[];
}

/** How rows of one name fall into units. */
export interface GroupsOfName<Row> {
  readonly units: readonly GroupedUnit<Row>[];
  /** The groups named, one spelling each; "" when rows without a group could not be placed in one of several. */
  readonly groups: readonly string[];
  /** Whether the groups differ and `acrossGroups` makes the rows one unit. */
  readonly joinable: boolean;
}

const EMPTY_WORDS = emptyGroupWords.map((word) => foldTones(word) + " ");

/** A peer group made comparable: "Các xã:" and "Khối xã" are the same one. */
export function groupKey(group: string): string {
  return withoutEmptyWords(foldedName(group.replace(/[.,:;()-]+/g, " ")));
}

function withoutEmptyWords(key: string): string {
  const empty = EMPTY_WORDS.find((word) => key.startsWith(word));
  return empty === undefined ? key : withoutEmptyWords(key.slice(empty.length));
}

/**
 * Parts the rows of one name by their peer groups: a name in two groups is two units. Rows without a group join the
 * only group there is; where there are several, nobody can tell which one they mean, and they stay a unit of their own.
 *
 * @param acrossGroups whether differently worded groups are one, where no source has the name in two of them.
 */
export function placeInGroups<Row extends GroupedName>(rows: readonly Row[], acrossGroups: boolean): GroupsOfName<Row> {
  const groups = new Map<string, Row[]>();
  const groupOfSource = new Map<number, string>();
  let onceASource = true;
  for (const row of rows) {
    const key = row.groupKey;
    const members = groups.get(key);
    if (members === undefined) groups.set(key, [row]);
    else members.push(row);
    if ((groupOfSource.get(row.source) ?? key) !== key) onceASource = false;
    groupOfSource.set(row.source, key);
  }
  const named = [...groups.keys()].filter((key) => key !== "");
  const joinable = named.length > 1 && onceASource;
  const apart = [...groups.values()].map(unitOf);
  const spelt = apart.map(({ group }) => group);
  if (named.length > 1 && !(joinable && acrossGroups)) return { units: apart, groups: spelt, joinable };
  return { units: [unitOf(rows)], groups: spelt.filter((group) => group !== ""), joinable };
}

function unitOf<Row extends GroupedName>(rows: readonly Row[]): GroupedUnit<Row> {
  return { group: rows.find(({ group }) => group !== "")?.group ?? "", rows };
}
