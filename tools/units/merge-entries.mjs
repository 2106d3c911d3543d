import { readMergeText } from "./merge-text.mjs";

/**
 * The entries of the merge map with the codes of their new units. Nine entries of the map lack the code: such an entry
 * is about the one unit of its province that no entry is about and that bears the name of a unit it lists, or, where
 * it lists none, about the one that is left over.
 *
 * @param {Record<string, string>[]} map rows of the merge map
 * @param {import("./resolve-merges.mjs").Current[]} current
 * @param {import("./resolve-merges.mjs").Keys} keys
 * @returns {{ code: string, text: string }[]}
 */
export function mergeEntries(map, current, keys) {
  const coded = map.filter(({ ma_xa_moi: code }) => code !== "").map(entryOf);
  const taken = new Set(coded.map(({ code }) => code));
  const open = map.filter(({ ma_xa_moi: code }) => code === "");
  const byMention = (row, missing) => {
    const { mentions } = readMergeText(row.truoc_sap_nhap);
    const listed = new Set(mentions.map(({ name }) => keys.core(name)));
    return missing.filter(({ name }) => listed.has(keys.core(name)));
  };
  const give = (rows, fitting) =>
    rows.forEach((row) => {
      const missing = current.filter(({ province, code }) => province === row.ma_tinh && !taken.has(code));
      const units = fitting(row, missing);
      if (units.length !== 1) throw new Error(`an entry without a code fits ${units.length} units: ${row.ma_tinh}`);
      taken.add(units[0].code);
      coded.push(entryOf({ ...row, ma_xa_moi: units[0].code }));
    });
  const unchanged = open.filter((row) => readMergeText(row.truoc_sap_nhap).unchanged);
  give(open.filter((row) => !unchanged.includes(row)), byMention);
  give(unchanged, (_, missing) => missing);
  return coded;
}

function entryOf({ ma_xa_moi: code, truoc_sap_nhap: text }) {
  return { code, text };
}
