import fc from "fast-check";

/** How one table is drawn, and what has gone wrong in it. */
export interface Flaws {
  readonly title: readonly string[];
  readonly down: number;
  readonly right: number;
  readonly ordinals: "none" | "through" | "restarting";
  readonly unitHeading: string;
  readonly mergedHeader: boolean;
  readonly numbering: "none" | "bare" | "brackets" | "letters";
  readonly groupMark: "roman" | "letter" | "none";
  readonly subtotals: boolean;
  readonly total: "none" | "first" | "last";
  readonly totalWord: string;
  readonly notes: readonly string[];
  /** One for each counting column, used in turn. */
  readonly figures: readonly FigureFlaw[];
  readonly zero: "zero" | "blank" | "dash";
  readonly spelling: readonly Spelling[];
  readonly gapBeforeGroups: boolean;
  /** A cell that holds no plain figure; `unit` and `column` are taken modulo the size of the table. */
  readonly spoilt: readonly { readonly unit: number; readonly column: number; readonly by: Spoiling }[];
  readonly hidden: boolean;
  /** Whether units have more rows than one: parts named below them, or kinds of service beside a merged name. */
  readonly lines: "one" | "partsBelow" | "kindsBeside";
  /** With kinds beside a merged name: whether one of the rows is their total. */
  readonly lineTotal: boolean;
  readonly headings: HeadingStyle;
  readonly ordinalStyle: "number" | "text" | "dotted" | "padded";
  /** The header stands once more before the unit of this number, as on a new page. */
  readonly headerAgainAt: number | undefined;
  /** A row below the total that compares. */
  readonly comparison: boolean;
}

/** How the figures of a column are written. "eaten": Excel took the dot of the thousands for a decimal point. */
export type FigureFlaw = "number" | "dots" | "spaces" | "plainText" | "eaten";
/** "formula": the number of the column, or how it is worked out, stands behind the words. */
export type HeadingStyle = "asIs" | "upper" | "broken" | "decomposed" | "formula";
export type Spelling = "asIs" | "upper" | "office" | "spaces" | "decomposed";
export type Spoiling = "words" | "about" | "error" | "date" | "negative";

const one = fc.constantFrom;

/** Any drawing, the plain one more often than not in each respect. */
export const flaws: fc.Arbitrary<Flaws> = fc.record({
  title: one<readonly string[]>(
    [],
    ["BÁO CÁO KẾT QUẢ GIẢI QUYẾT THỦ TỤC HÀNH CHÍNH"],
    ["UBND TỈNH KHÁNH HÒA", "TỔNG HỢP HỒ SƠ THÁNG 5/2024", "(Kèm theo Công văn số 123/UBND-VP ngày 03/6/2024)"],
  ),
  down: one(0, 0, 1, 3),
  right: one(0, 0, 1, 2),
  ordinals: one("none", "through", "through", "restarting"),
  unitHeading: one("Đơn vị", "Tên đơn vị", "Cơ quan, đơn vị", "Đơn vị thực hiện", "Xã, phường"),
  mergedHeader: one(true, true, true, false),
  numbering: one("none", "none", "bare", "brackets", "letters"),
  groupMark: one("roman", "letter", "none"),
  subtotals: fc.boolean(),
  total: one("none", "first", "last", "last"),
  totalWord: one("Tổng cộng", "TỔNG SỐ", "Cộng", "Tổng", "Toàn tỉnh"),
  notes: one<readonly string[]>([], ["Ghi chú: số liệu tính đến ngày 31/5/2024."], ["", "Người lập biểu", "Nguyễn Văn A"]),
  figures: fc.array(one<FigureFlaw>("number", "number", "number", "dots", "spaces", "plainText", "eaten"), {
    minLength: 1,
    maxLength: 12,
  }),
  zero: one("zero", "zero", "blank", "dash"),
  spelling: fc.array(one<Spelling>("asIs", "asIs", "upper", "office", "spaces", "decomposed"), {
    minLength: 1,
    maxLength: 8,
  }),
  gapBeforeGroups: one(false, false, true),
  spoilt: fc.array(
    fc.record({
      unit: fc.nat(30),
      column: fc.nat(30),
      by: one<Spoiling>("words", "about", "error", "date", "negative"),
    }),
    { maxLength: 2 },
  ),
  hidden: one(false, false, true),
  lines: one("one", "one", "one", "one", "partsBelow", "kindsBeside"),
  lineTotal: fc.boolean(),
  headings: one<HeadingStyle>("asIs", "asIs", "upper", "broken", "decomposed", "formula"),
  ordinalStyle: one("number", "number", "text", "dotted", "padded"),
  headerAgainAt: one(undefined, undefined, undefined, 3, 5),
  comparison: one(false, false, true),
});
