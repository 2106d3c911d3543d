import fc from "fast-check";
import { FUNCTION_NAMES } from "../../shared/functions/function-names";

/** One formula in several spellings, built side by side, so that none is derived from another. */
export interface Spellings {
  readonly local: string;
  /** Each call of ours in a spelling of its own, some frozen by Google's export, also within each other. */
  readonly mixed: string;
  /** Local, in the separators of vi_VN. */
  readonly vietnamese: string;
}

const alike = (text: string): Spellings => ({ local: text, mixed: text, vietnamese: text });

function joined(parts: readonly (Spellings | string)[], separator = ""): Spellings {
  const in_ = (spelling: keyof Spellings): string[] => parts.map((part) => (typeof part === "string" ? part : part[spelling]));
  return {
    local: in_("local").join(separator),
    mixed: in_("mixed").join(separator),
    vietnamese: in_("vietnamese").join(separator.replace(",", ";")),
  };
}

/** What stands there, with traps: names and spellings of ours in strings, in names of sheets and of columns. */
const ATOMS: readonly Spellings[] = [
  ...[
    "B5", "$C$5:$C$9", "'Tháng 5'!B2", "'TYLE_TRUCTUYEN('!A1", "'it''s _xldudf_DOC_SO('!A1", "[1]Sheet1!B2", "Bảng1[[#This Row],[Tổng số]]",
    "Bảng1[DOC_SO(]", "Bảng1[a'], '[_xldudf_DOC_SO(]", '"TYLE_TRUCTUYEN(C5,B5)"', '"nói ""Đạt"" (_xldudf_DOC_SO("', '"0,5; \'"', '""', "50%", "12",
    "TRUE", "Tổng_số", "DOC_SO", "#REF!", "A2#", '"IFERROR(__xludf.DUMMYFUNCTION(""DOC_SO(A1)""),1)"',
  ].map(alike),
  { local: "0.25", mixed: "0.25", vietnamese: "0,25" },
  { local: '{1,2.5;"DOC_SO(",4}', mixed: '{1,2.5;"DOC_SO(",4}', vietnamese: '{1\\2,5;"DOC_SO("\\4}' },
];

const PREFIXES = ["", "_xldudf_", "_XLDUDF_KPI_", "KPI.", "[2]!_xldudf_", "[1]Sheet1!", "'C:\\Thuoc.xlam'!", "Thuoc.xlam!", "#REF!_xldudf_", "_xlfn._xldudf_", "__xludf."];

/** Any number of texts joined by "&": how a long one is split. */
function inQuotes(text: string, cuts: readonly number[]): string {
  const places = [...new Set(cuts.map((cut) => cut % (text.length + 1)))].sort((a, b) => a - b);
  const pieces = [0, ...places].map((from, at) => text.slice(from, places[at]));
  return pieces.map((piece) => `"${piece.replace(/"/g, '""')}"`).join("&");
}

const wrapping = fc.record({
  open: fc.constantFrom("IFERROR(__xludf.DUMMYFUNCTION(", "IFERROR(@__xludf.DUMMYFUNCTION(", "iferror( __xludf.dummyfunction("),
  cuts: fc.array(fc.nat(), { maxLength: 2 }),
  value: fc.constantFrom("0.75", '"Đạt"', '"(, "'),
});

const { formula } = fc.letrec<{ formula: Spellings; term: Spellings; ours: Spellings; others: Spellings }>((tie) => ({
  formula: fc
    .tuple(tie("term"), fc.array(fc.tuple(fc.constantFrom("+", "-", "*", "/", "&", ">=", "<>", " = "), tie("term")), { maxLength: 1 }))
    .map(([first, more]) => joined([first, ...more.flat()])),
  term: fc.oneof(
    { maxDepth: 4, depthSize: "small", withCrossShrink: true },
    fc.constantFrom(...ATOMS),
    tie("ours"),
    tie("others"),
    tie("formula").map((inner) => joined(["(", inner, ")"])),
  ),
  ours: fc
    .record({
      name: fc.constantFrom(...FUNCTION_NAMES),
      open: fc.constantFrom("(", " ("),
      args: fc.array(tie("formula"), { maxLength: 2 }),
      separator: fc.constantFrom(",", ", "),
      prefix: fc.constantFrom(...PREFIXES),
      small: fc.boolean(),
      wrapped: fc.option(wrapping, { freq: 3 }),
    })
    .map(({ name, open, args, separator, prefix, small, wrapped }) => {
      const rest = joined([open, joined(args, separator), ")"]);
      const call = prefix + (small ? name.toLowerCase() : name) + rest.mixed;
      const mixed = wrapped === null ? call : `${wrapped.open}${inQuotes(call, wrapped.cuts)}),${wrapped.value})`;
      return { local: name + rest.local, mixed, vietnamese: name + rest.vietnamese };
    }),
  others: fc
    .tuple(fc.constantFrom("IF", "SUM", "IFERROR", "_xlfn.CONCAT", "MY_DOC_SO", "Năm"), fc.array(tie("formula"), { minLength: 2, maxLength: 3 }))
    .map(([name, args]) => joined([name, "(", joined(args, ","), ")"])),
}));

/** Random formulas as people write them. */
export const randomFormula: fc.Arbitrary<Spellings> = formula.map((each) => joined(["=", each]));
