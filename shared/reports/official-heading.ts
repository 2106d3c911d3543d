/**
 * What an official sheet says besides its table, line by line as it is printed (`letters/letter-outline` makes the lines of
 * a letter's form). None, or "": it is left out, or room is left to write it.
 */
export interface OfficialHeading {
  /** The body above the issuing one: "ỦY BAN NHÂN DÂN", "TỈNH QUẢNG TRỊ". */
  readonly parent: readonly string[];
  readonly body: readonly string[];
  /** "I" for "PHỤ LỤC I"; "" for an only annex. */
  readonly annexNumber: string;
  /** Under the title: "(Kèm theo Báo cáo số … ngày … của …)". */
  readonly enclosed: string;
  /** "Vĩnh Linh, ngày 05 tháng 6 năm 2024" */
  readonly dated: string;
  /** Above the name, from top to bottom: "TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
  readonly signed: readonly string[];
  readonly signer: string;
}
