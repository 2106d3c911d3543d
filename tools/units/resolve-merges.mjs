import { readMergeText } from "./merge-text.mjs";
import { formerUnits } from "./former-units.mjs";

/**
 * @typedef {{ province: string, code: string, name: string }} Current
 * @typedef {{ province: string, district: string, code: string, name: string }} Former
 * @typedef {object} Keys names made comparable
 * @property {(name: string) => string} spelt by rules that cannot err
 * @property {(name: string) => string} core the same, without the type
 * @property {(name: string) => string} bare without type and marks
 *
 * @typedef {{ new: string, former: string, extent: "whole" | "part" }} Merge
 */

/**
 * What became of the former units, as codes. A former unit is `whole` in a new one only when a single new unit names
 * it and no text speaks of a part of it. A name that fits two former units, after the district that the text gives,
 * the code that the new unit has kept and the districts of the units named beside it, is left out and counted.
 *
 * @param {{ code: string, text: string }[]} entries of the merge map, by new code
 * @param {Current[]} current
 * @param {Former[]} former
 * @param {Keys} keys
 * @returns {{ merges: Merge[], unresolved: { code: string, said: string }[], unread: { code: string, said: string }[] }}
 */
export function resolveMerges(entries, current, former, keys) {
  const find = formerUnits(former, keys);
  const byCode = new Map(current.map((unit) => [unit.code, unit]));
  const readings = entries.map(({ code, text }) => ({ unit: byCode.get(code), ...readMergeText(text) }));
  const claims = [];
  const unread = readings.flatMap(({ unit, unread: said }) => said.map((words) => ({ code: unit.code, said: words })));
  let open = readings.flatMap(({ unit, unchanged, mentions }) =>
    unchanged
      ? [{ unit, mention: mentionOf(unit) }]
      : mentions.map((mention) => ({ unit, mention })),
  );
  // Surer ways first; each way is gone through until it finds nothing more, since every unit found tells of its neighbours.
  const { byDistrict, byCode: byKeptCode, byName, byNeighbours, byMarks, byElimination, bySlip, bySlipAnywhere, byNameAlone } = find;
  for (const way of [byDistrict, byKeptCode, byName, byNeighbours, byMarks, byElimination, bySlip, bySlipAnywhere, byNameAlone]) {
    for (let found = -1; found !== 0; ) {
      const left = [];
      for (const asked of open) {
        const units = way(asked, claims);
        if (units.length === 0) left.push(asked);
        else for (const unit of units) claims.push({ ...asked, former: unit, doubtful: way === byNameAlone });
      }
      found = open.length - left.length;
      open = left;
    }
  }
  // Five islands were districts without communes: nothing went into them that the list of former units knows.
  const named = open.filter(({ mention }) => !DISTRICT.test(mention.type));
  const unresolved = named.map(({ unit, mention }) => ({ code: unit.code, said: `${mention.type} ${mention.name}` }));
  return { merges: mergesOf(claims, current, keys), unresolved, unread };
}

const DISTRICT = /^(huyện|thị xã|thành phố|quận)$/;

/** "giữ nguyên": the new unit is the former one of its name. */
function mentionOf({ name }) {
  const [, type, core] = /^(xã|phường|thị trấn|đặc khu) (.*)$/i.exec(name);
  return { type: type.toLowerCase(), name: core, district: undefined, part: false, alsoInto: [], unchanged: true };
}

/** A part is known from three sides: the text of the unit itself, another unit that names it too, a note of another. */
function mergesOf(claims, current, keys) {
  const shares = new Map();
  const add = (code, unit, part) => {
    const share = shares.get(code) ?? { units: new Set(), part: false };
    share.units.add(unit);
    share.part ||= part;
    shares.set(code, share);
  };
  for (const { unit, mention, former, doubtful } of claims) {
    add(former.code, unit.code, mention.part || doubtful);
    for (const { type, name } of mention.alsoInto) {
      const others = current.filter(
        (other) => other.province === unit.province && keys.spelt(other.name) === keys.spelt(`${type} ${name}`),
      );
      if (others.length === 1) add(former.code, others[0].code, true);
    }
  }
  return [...shares].sort(byFirst).flatMap(([code, { units, part }]) =>
    [...units].sort().map((unit) => ({ new: unit, former: code, extent: units.size === 1 && !part ? "whole" : "part" })),
  );
}

function byFirst([one], [other]) {
  return one < other ? -1 : 1;
}
