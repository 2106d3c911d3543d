/**
 * Ways to find the former units that a text names, each sure by itself: it answers only when a single one fits (or, of
 * a district, all it had).
 *
 * @param {import("./resolve-merges.mjs").Former[]} former
 * @param {import("./resolve-merges.mjs").Keys} keys
 */
export function formerUnits(former, { spelt, bare, core }) {
  const byKey = groupBy(former, (unit) => `${unit.province} ${spelt(unit.name)}`);
  const byCore = groupBy(former, (unit) => `${unit.province} ${core(unit.name)}`);
  const byBareName = groupBy(former, (unit) => `${unit.province} ${bare(unit.name)}`);
  const byProvince = groupBy(former, (unit) => unit.province);
  const byDistrictName = groupBy(former, (unit) => `${unit.province} ${spelt(unit.district)}`);
  const byOwnCode = new Map(former.map((unit) => [unit.code, unit]));

  /** As named, in the district that the text gives. */
  const candidates = ({ unit, mention }) => {
    const named =
      mention.type === ""
        ? (byCore.get(`${unit.province} ${core(mention.name)}`) ?? [])
        : (byKey.get(`${unit.province} ${spelt(`${mention.type} ${mention.name}`)}`) ?? []);
    if (mention.district === undefined) return named;
    return named.filter(({ district }) => bare(district) === bare(mention.district));
  };
  const neighbours = ({ unit }, claims) => {
    const districts = new Set(
      claims.filter((claim) => claim.unit === unit).map(({ former: one }) => districtOf(one)),
    );
    const kept = byOwnCode.get(unit.code);
    if (kept !== undefined) districts.add(districtOf(kept));
    return districts;
  };
  const near = (asked, claims, units) => {
    const districts = neighbours(asked, claims);
    return units.filter((unit) => districts.has(districtOf(unit)));
  };
  const unclaimed = (claims, units) => {
    const taken = new Set(claims.map(({ former: one }) => one.code));
    return units.filter(({ code }) => !taken.has(code));
  };
  const inProvince = ({ unit }) => byProvince.get(unit.province) ?? [];
  const bySlips = (asked, claims, most) => slipped(asked, near(asked, claims, unclaimed(claims, inProvince(asked))), most);
  const slipped = (asked, left, most) => {
    const said = bare(asked.mention.name);
    const alike = left.filter((one) => {
      const name = bare(one.name);
      return distance(name, said) <= most(Math.min(name.length, said.length));
    });
    const ofType = alike.filter((one) => spelt(one.name).startsWith(spelt(asked.mention.type) + " "));
    return single(ofType.length > 0 ? ofType : alike);
  };

  return {
    /** A whole district that had become one unit: all it had. */
    byDistrict: ({ unit, mention }) =>
      byDistrictName.get(`${unit.province} ${spelt(`${mention.type} ${mention.name}`)}`) ?? [],
    /** As named, where no other unit of the province is so much as written alike. */
    byName: (asked) => {
      const { unit, mention } = asked;
      const alike = byBareName.get(`${unit.province} ${bare(mention.name)}`) ?? [];
      return mention.district !== undefined || alike.length === 1 ? single(candidates(asked)) : [];
    },
    /** The new unit has kept the code of a former one of this name. */
    byCode: (asked) => {
      const kept = byOwnCode.get(asked.unit.code);
      return single(
        candidates(asked).filter((unit) => unit === kept).concat(
          kept !== undefined && asked.mention.unchanged && bare(kept.name) === bare(asked.mention.name) ? [kept] : [],
        ),
      );
    },
    byNeighbours: (asked, claims) => single(near(asked, claims, candidates(asked))),
    byElimination: (asked, claims) => single(unclaimed(claims, candidates(asked))),
    /** A slip of type or marks, next to the units named beside it, where nobody else names that unit. */
    byMarks: (asked, claims) => bySlips(asked, claims, () => 0),
    /** The same with a slip of a letter, or of two in a name of six or more. */
    bySlip: (asked, claims) => bySlips(asked, claims, (length) => (length >= 6 ? 2 : 1)),
    /** A slip of marks or of one letter in a long name, wherever in the province the unit was. */
    bySlipAnywhere: (asked, claims) => slipped(asked, unclaimed(claims, inProvince(asked)), (length) => (length >= 6 ? 1 : 0)),
    /** As named, though others are written alike and nothing else speaks for it: good for asking, no more. */
    byNameAlone: (asked) => single(candidates(asked)),
  };
}

/** How many letters have to be put in, left out or changed. */
function distance(one, other) {
  let row = Array.from({ length: other.length + 1 }, (_, place) => place);
  for (let i = 1; i <= one.length; i += 1) {
    const next = [i];
    for (let j = 1; j <= other.length; j += 1)
      next[j] = Math.min(row[j] + 1, next[j - 1] + 1, row[j - 1] + (one[i - 1] === other[j - 1] ? 0 : 1));
    row = next;
  }
  return row[other.length];
}

const districtOf = ({ former_province: province, district }) => `${province} ${district}`;

function single(units) {
  const different = [...new Set(units)];
  return different.length === 1 ? different : [];
}

function groupBy(units, keyOf) {
  const groups = new Map();
  for (const unit of units) groups.set(keyOf(unit), [...(groups.get(keyOf(unit)) ?? []), unit]);
  return groups;
}
