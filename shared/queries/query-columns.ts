import type { Count } from "../domain/count";
import type { DossierFacts, DossierField } from "../domain/dossier";
import type { Indicator } from "../domain/indicator";
import { plainSpelling } from "../tables/plain-spelling";
import { meaningsVi } from "../texts/meanings-vi";

/** The texts of a row as they are read from the table; what is made of them is called after them. */
export const fieldColumns: Readonly<Record<DossierField, string>> = {
  dossierId: "ma_ho_so",
  unit: "don_vi",
  procedure: "thu_tuc",
  area: "linh_vuc",
  channel: "hinh_thuc",
  received: "ngay_nhan",
  due: "ngay_hen",
  resolved: "ngay_tra",
  status: "trang_thai",
  inputsDigitized: "so_hoa_thanh_phan",
  resultDigitized: "so_hoa_ket_qua",
  feeDue: "phai_nop_phi",
  payment: "cach_nop_phi",
  paidOnline: "nop_phi_truc_tuyen",
  eReceipt: "bien_lai",
};

/** What is known of a dossier, in words of `domain/dossier`. */
export const factColumns: Readonly<Record<keyof DossierFacts, string>> = {
  arrival: "f_arrival",
  channel: "f_channel",
  ending: "f_ending",
  listed: "f_listed",
  inputs: "f_inputs",
  resultDigitized: "f_result_digitized",
  fee: "f_fee",
  eReceipt: "f_e_receipt",
};
/** What its status says; where it stands is `factColumns.ending`. */
export const STATUS = "f_status";

/** A text that says nothing; a day as a number like 20250630; whether a day is unreadable. */
export const blankOf = (field: DossierField): string => `${fieldColumns[field]}_trong`;
export const dayOf = (field: DossierField): string => `${fieldColumns[field]}_so`;
export const unreadableOf = (field: DossierField): string => `${fieldColumns[field]}_hong`;
/** A text in small letters with its signs made alike; what names are compared by. */
export const wordsOf = (field: DossierField): string => `${fieldColumns[field]}_chu`;
export const keyOf = (field: DossierField): string => `${fieldColumns[field]}_khoa`;

/**
 * The heading of a count: letters that every database takes without quotes, and that `tables/match-columns` reads as the
 * count when the result is opened as a sheet.
 */
export function countHeading(count: Count): string {
  // "Trong kỳ" would make a block of its own of this column, and leave the total beside it unsure.
  return count === "receivedNew" ? "tiep_nhan_moi" : heading(meaningsVi[count]);
}

/** Headings of an indicator: dossiers above the line, below the line, and their quotient. */
export function rateHeadings({ code }: Indicator): { readonly numerator: string; readonly denominator: string; readonly rate: string } {
  const name = heading(code.replace("'", " phay"));
  return { numerator: `tu_so_${name}`, denominator: `mau_so_${name}`, rate: `ty_le_${name}` };
}

/** Rows of a group that are in no count because of a doubt. */
export const DOUBTFUL = "dong_can_xem_lai";

function heading(text: string): string {
  return plainSpelling(text)
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}
