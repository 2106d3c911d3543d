import type { Paragraph } from "../reporting/statement";
import type { Annex } from "../reports/annex";

/** Who is signed for: on behalf of the collective, for the head, by order; or the head in their own name. */
export type SignatureForm = "TM" | "KT" | "TL" | "TUQ" | "own";

/**
 * What a letter says besides its text, as typed; "" is left blank on paper. Parts and their order: NĐ 30/2020/NĐ-CP,
 * Phụ lục I.
 */
export interface LetterForm {
  readonly kind: "congVan" | "baoCao";
  /** "ỦY BAN NHÂN DÂN TỈNH QUẢNG TRỊ"; "" for a body without one above it. */
  readonly parentBody: string;
  /** "ỦY BAN NHÂN DÂN XÃ VĨNH LINH". */
  readonly body: string;
  /** "123"; "" leaves room to write it. */
  readonly number: string;
  /** "UBND-VHTT" for a công văn, "BC-UBND" for a báo cáo. */
  readonly symbol: string;
  /** "Vĩnh Linh". */
  readonly place: string;
  /** dd/mm/yyyy as typed; "" leaves room for day and month. */
  readonly date: string;
  /** Trích yếu: "kết quả … tháng 5/2024". */
  readonly subject: string;
  /** Kính gửi, one a line. */
  readonly recipients: readonly string[];
  /** First paragraphs, before the figures: legal basis, occasion. */
  readonly opening: readonly string[];
  /** Last paragraphs, after the figures: what is asked, until when. */
  readonly closing: readonly string[];
  /** Nơi nhận, one a line without its dash: "Như trên"; "Lưu: VT, VP". */
  readonly copies: readonly string[];
  readonly signature: {
    readonly form: SignatureForm;
    /** Whom for: "ỦY BAN NHÂN DÂN" (TM), "CHỦ TỊCH" (KT, TL, TUQ). */
    readonly of: string;
    /** With KT, the collective that the head himself signs for: "ỦY BAN NHÂN DÂN". Lines: `signatureLines`. */
    readonly collective?: string;
    /** "CHỦ TỊCH", "PHÓ CHỦ TỊCH". */
    readonly position: string;
    readonly name: string;
  };
}

/** A whole letter or report. */
export interface Letter {
  readonly form: LetterForm;
  readonly paragraphs: readonly Paragraph[];
  readonly annexes: readonly Annex[];
}
