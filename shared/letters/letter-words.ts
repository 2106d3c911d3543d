import type { LetterForm } from "./letter";

/** The words that every letter has. Source: NĐ 30/2020/NĐ-CP, Phụ lục I. */
export const LETTER_WORDS = {
  country: "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM",
  motto: "Độc lập - Tự do - Hạnh phúc",
  number: "Số: ",
  about: "V/v ",
  report: "BÁO CÁO",
  to: "Kính gửi:",
  copies: "Nơi nhận:",
  annex: "PHỤ LỤC",
  seeAnnex: (annexes: number) => `Số liệu chi tiết tại ${annexes > 1 ? "các Phụ lục" : "Phụ lục"} kèm theo.`,
  notes: "Ghi chú:",
  definition: (name: string, text: string) => `Cách tính “${name}”: ${text}`,
  enclosed: (document: string, body: string) => `(Kèm theo ${document} của ${body})`,
} as const;

/** How another document calls a letter. */
export const KIND_NAMES: Readonly<Record<LetterForm["kind"], string>> = { congVan: "Công văn", baoCao: "Báo cáo" };

/** Room to write by hand; spaces that no program draws together. */
export const ROOM = "\u00A0".repeat(6);
