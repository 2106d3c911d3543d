import lodash from "lodash";
import { foldedName } from "../../shared/tables/name-spelling";
import { addTo, COUNTERS, counts, memoizedKey, type UnitCounters } from "./counters";
import { CATALOGUE, CHANNELS, FROM, PAID_ONLINE, UNTIL, YES, type Dossiers } from "./rows";

/** What a careful engineer writes: one pass, counters found by the name as it stands, names normalized once each. */
export function countByMap({ chunks }: Dossiers): UnitCounters {
  const [online, partly, inPerson] = CHANNELS;
  const units = new Map<string, Int32Array>();
  const written = new Map<string, Int32Array>();
  const enter = (name: string): Int32Array => {
    const key = foldedName(name);
    const own = units.get(key) ?? new Int32Array(COUNTERS);
    units.set(key, own);
    written.set(name, own);
    return own;
  };
  for (const rows of chunks)
    for (const row of rows) {
      const received = row[4];
      if (received < FROM || received > UNTIL || !CATALOGUE.has(row[2])) continue;
      const own = written.get(row[1]) ?? enter(row[1]);
      const [channel, due, resolved] = [row[3], row[5], row[6]];
      own[0] = (own[0] ?? 0) + 1;
      const place = channel === online ? 1 : channel === partly ? 2 : channel === inPerson ? 3 : 4;
      own[place] = (own[place] ?? 0) + 1;
      if (resolved !== "" && resolved <= UNTIL) {
        own[5] = (own[5] ?? 0) + 1;
        const outcome = resolved <= due ? 6 : 7;
        own[outcome] = (own[outcome] ?? 0) + 1;
        if (row[8] === YES) own[11] = (own[11] ?? 0) + 1;
      } else {
        own[9] = (own[9] ?? 0) + 1;
        if (due < UNTIL) own[8] = (own[8] ?? 0) + 1;
      }
      if (row[7] === YES) own[10] = (own[10] ?? 0) + 1;
      if (row[9] !== "") {
        own[12] = (own[12] ?? 0) + 1;
        if (row[9] === PAID_ONLINE) own[13] = (own[13] ?? 0) + 1;
      }
    }
  return units;
}

/** Rows that count, grouped by lodash under memoized names. */
export function countByLodash({ chunks }: Dossiers): UnitCounters {
  const key = memoizedKey();
  const groups = lodash.groupBy(lodash.filter(lodash.flatten(chunks), counts), (row) => key(row[1]));
  const counters = lodash.mapValues(groups, (rows) => {
    const own = new Array<number>(COUNTERS).fill(0);
    for (const row of rows) addTo(own, row);
    return own;
  });
  return new Map(Object.entries(counters));
}

/** An object a row, the name of every row normalized, a filter a counter. */
export function countByObjects({ chunks }: Dossiers): UnitCounters {
  const dossiers = chunks.flat().map((row) => ({
    ...{ id: row[0], unit: row[1], procedure: row[2], channel: row[3], received: row[4], due: row[5] },
    ...{ resolved: row[6], inputs: row[7], result: row[8], payment: row[9] },
  }));
  const groups: Record<string, typeof dossiers> = {};
  for (const dossier of dossiers.filter(({ procedure, received }) => CATALOGUE.has(procedure) && received >= FROM && received <= UNTIL))
    (groups[foldedName(dossier.unit)] ??= []).push(dossier);
  return new Map(
    Object.entries(groups).map(([unit, own]) => {
      const many = (is: (dossier: (typeof dossiers)[number]) => boolean): number => own.filter(is).length;
      const isDone = ({ resolved }: (typeof dossiers)[number]): boolean => resolved !== "" && resolved <= UNTIL;
      const channels = CHANNELS.map((channel) => many((dossier) => dossier.channel === channel));
      const counters = [
        ...[own.length, ...channels, many(isDone)],
        many((dossier) => isDone(dossier) && Number(dossier.resolved) <= dossier.due),
        many((dossier) => isDone(dossier) && Number(dossier.resolved) > dossier.due),
        many((dossier) => !isDone(dossier) && dossier.due < UNTIL),
        many((dossier) => !isDone(dossier)),
        many(({ inputs }) => inputs === YES),
        many((dossier) => isDone(dossier) && dossier.result === YES),
        ...[many(({ payment }) => payment !== ""), many(({ payment }) => payment === PAID_ONLINE)],
      ];
      return [unit, counters];
    }),
  );
}
