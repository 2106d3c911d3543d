import fc from "fast-check";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { ColumnMeaning } from "../../../shared/tables/unit-table";
import { unitKey } from "../../../shared/tables/unit-name";

/** A column of the table as it is meant. `path`: its headings from top to bottom. */
export interface ModelColumn {
  /** Every reading that is right; the first is the usual one. None: the column counts nothing. */
  readonly means: readonly ColumnMeaning[];
  readonly path: readonly string[];
}

/** A unit with one count for each counting column, in their order. */
export interface ModelUnit {
  readonly name: string;
  readonly counts: readonly number[];
}

/** A table as it is meant, before anybody has drawn it. */
export interface TableModel {
  readonly columns: readonly ModelColumn[];
  readonly groups: readonly { readonly name: string; readonly units: readonly ModelUnit[] }[];
}

const names: readonly string[] = differentNames(
  readFileSync(join(__dirname, "../name-variants.csv"), "utf8")
    .split("\n")
    .slice(1)
    .map((line) => line.split(",")[0] ?? ""),
);

function differentNames(all: readonly string[]): string[] {
  const byKey = new Map<string, string>();
  for (const name of all) if (name !== "") byKey.set(JSON.stringify(unitKey(name)), name);
  return [...byKey.values()];
}

const one = fc.constantFrom;

/** Headings of a section: over the columns, or repeated in each. */
interface Wording {
  readonly parent: string;
  readonly nested: Readonly<Record<string, string>>;
  readonly flat: Readonly<Record<string, string>>;
}

const received: fc.Arbitrary<Wording> = fc
  .record({
    parent: one("Tiếp nhận", "Số hồ sơ tiếp nhận", "Hồ sơ tiếp nhận trong kỳ", "Số lượng hồ sơ tiếp nhận"),
    total: one("Tổng số", "Tổng cộng", "Tổng"),
    online: one("Trực tuyến", "Hồ sơ trực tuyến", "Nộp trực tuyến", "Qua mạng"),
    inPerson: one("Trực tiếp", "Hồ sơ trực tiếp", "Nộp trực tiếp"),
    post: one("BCCI", "Qua bưu chính công ích", "Bưu chính công ích"),
    carried: one("Kỳ trước chuyển sang", "Từ kỳ trước chuyển sang", "Tồn kỳ trước chuyển sang"),
  })
  .map(({ parent, total, online, inPerson, post, carried }) => ({
    parent,
    nested: {
      receivedTotal: total,
      receivedOnline: online,
      receivedFullOnline: "Toàn trình",
      receivedPartOnline: "Một phần",
      receivedInPerson: inPerson,
      receivedByPost: post,
      carriedOver: carried,
    },
    flat: {
      receivedTotal: "Tổng số hồ sơ tiếp nhận",
      receivedOnline: "Hồ sơ tiếp nhận trực tuyến",
      receivedFullOnline: "Hồ sơ tiếp nhận trực tuyến toàn trình",
      receivedPartOnline: "Hồ sơ tiếp nhận trực tuyến một phần",
      receivedInPerson: "Hồ sơ tiếp nhận trực tiếp",
      receivedByPost: "Hồ sơ tiếp nhận qua bưu chính công ích",
      carriedOver: "Hồ sơ kỳ trước chuyển sang",
    },
  }));

const resolved: fc.Arbitrary<Wording> = fc
  .record({
    parent: one("Đã giải quyết", "Số hồ sơ đã giải quyết", "Hồ sơ đã giải quyết"),
    total: one("Tổng số", "Tổng cộng"),
    late: one("Quá hạn", "Trễ hạn"),
  })
  .map(({ parent, total, late }) => ({
    parent,
    nested: { resolvedTotal: total, resolvedEarly: "Trước hạn", resolvedOnTime: "Đúng hạn", resolvedLate: late },
    flat: {
      resolvedTotal: "Tổng số hồ sơ đã giải quyết",
      resolvedEarly: "Hồ sơ giải quyết trước hạn",
      resolvedOnTime: "Hồ sơ giải quyết đúng hạn",
      resolvedLate: "Hồ sơ giải quyết quá hạn",
    },
  }));

const pending: fc.Arbitrary<Wording> = one("Đang giải quyết", "Số hồ sơ đang giải quyết").map((parent) => ({
  parent,
  nested: { pendingTotal: "Tổng số", pendingInTime: "Trong hạn", pendingLate: "Quá hạn" },
  flat: {
    pendingTotal: "Tổng số hồ sơ đang giải quyết",
    pendingInTime: "Hồ sơ đang giải quyết trong hạn",
    pendingLate: "Hồ sơ đang giải quyết quá hạn",
  },
}));

/** Columns that are not counts of dossiers, and must never be taken for any. */
const noise = one<ModelColumn>(
  { means: [], path: ["Tỷ lệ hồ sơ trực tuyến (%)"] },
  { means: [], path: ["Ghi chú"] },
  { means: ["target"], path: ["Chỉ tiêu giao (%)"] },
);

const RIGHT_TOO: Readonly<Record<string, readonly ColumnMeaning[]>> = { receivedTotal: ["receivedNew"] };

function section(wording: Wording, meanings: readonly ColumnMeaning[], flat: boolean): ModelColumn[] {
  const split = meanings.includes("receivedFullOnline") && !meanings.includes("receivedOnline");
  return meanings.map((meaning) => {
    const means = [meaning, ...(RIGHT_TOO[meaning] ?? [])];
    if (flat) return { means, path: [wording.flat[meaning] as string] };
    const level = split && (meaning === "receivedFullOnline" || meaning === "receivedPartOnline");
    const between = level ? [wording.nested.receivedOnline as string] : [];
    return { means, path: [wording.parent, ...between, wording.nested[meaning] as string] };
  });
}

const columns: fc.Arbitrary<ModelColumn[]> = fc
  .record({
    flat: fc.boolean(),
    received,
    resolved,
    pending,
    channels: one<readonly ColumnMeaning[]>(
      ["receivedTotal", "receivedOnline"],
      ["receivedTotal", "receivedOnline", "receivedInPerson"],
      ["receivedTotal", "receivedOnline", "receivedInPerson", "receivedByPost"],
      ["receivedTotal", "receivedFullOnline", "receivedPartOnline", "receivedInPerson"],
      ["receivedTotal", "receivedOnline", "receivedInPerson", "carriedOver"],
    ),
    withResolved: fc.boolean(),
    withPending: fc.boolean(),
    noise: fc.uniqueArray(noise, { maxLength: 2 }),
  })
  .map(({ flat, channels, withResolved, withPending, ...words }) => [
    ...section(words.received, channels, flat),
    ...(withResolved
      ? section(words.resolved, ["resolvedTotal", "resolvedEarly", "resolvedOnTime", "resolvedLate"], flat)
      : []),
    ...(withPending ? section(words.pending, ["pendingTotal", "pendingInTime", "pendingLate"], flat) : []),
    ...words.noise,
  ]);

const count = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 200 }) },
  { weight: 3, arbitrary: fc.integer({ min: 1000, max: 30000 }) },
);

const GROUPS = ["Sở, ban, ngành", "Các xã, đặc khu", "Các phường", "Huyện Vạn Ninh", "Thị xã Ninh Hòa"];

/** Counts that balance: parts are drawn, totals are their sums. */
function countsOf(kinds: readonly ModelColumn[], parts: readonly number[]): number[] {
  const drawn = kinds.map(({ means }, index) => (/Total$/.test(means[0] ?? "") ? 0 : (parts[index % parts.length] ?? 0)));
  return kinds.map(({ means }, index) => {
    const total = /^(received|resolved|pending)Total$/.exec(means[0] ?? "");
    if (total === null) return drawn[index] as number;
    const family = total[1] as string;
    return kinds.reduce((sum, other, at) => {
      const mine = (other.means[0] ?? "").startsWith(family) || (family === "received" && other.means[0] === "carriedOver");
      return sum + (mine && at !== index ? (drawn[at] as number) : 0);
    }, 0);
  });
}

/** Well-formed tables: one to three groups, two to eight units in each, figures that balance. */
export const tableModel: fc.Arbitrary<TableModel> = fc
  .record({
    columns,
    sizes: fc.array(fc.integer({ min: 2, max: 8 }), { minLength: 1, maxLength: 3 }),
    units: fc.shuffledSubarray([...names], { minLength: 24, maxLength: 24 }),
    parts: fc.array(fc.array(count, { minLength: 7, maxLength: 13 }), { minLength: 24, maxLength: 24 }),
    groups: fc.shuffledSubarray(GROUPS, { minLength: 3, maxLength: 3 }),
  })
  .map(({ columns: all, sizes, units, parts, groups }) => {
    const counting = all.filter(({ means }) => means.length > 0 && means[0] !== "target");
    let next = 0;
    return {
      columns: all,
      groups: sizes.map((size, index) => ({
        name: sizes.length === 1 ? "" : (groups[index] as string),
        units: Array.from({ length: size }, () => {
          const at = next++;
          return { name: units[at] as string, counts: countsOf(counting, parts[at] as number[]) };
        }),
      })),
    };
  });
