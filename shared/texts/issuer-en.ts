import type { issuerVi } from "./issuer-vi";

/** Who issues a letter or an annex, and who signs it, in English. What is printed stays Vietnamese. */
export const issuerEn: typeof issuerVi = {
  heading: "Issuing body and signer",
  unfilled: "Issuing body and signer (blank)",
  filled: (body, position) => [body, position].filter((part) => part !== "").join(", "),
  parentBody: "Body directly above",
  parentHint: "For example: UBND TỈNH QUẢNG TRỊ. Leave blank if none is printed.",
  body: "Issuing body",
  bodyHint: "For example: ỦY BAN NHÂN DÂN XÃ VĨNH LINH",
  place: "Place",
  placeHint: "For example: Vĩnh Linh",
  form: "Form of signature",
  forms: {
    own: "Signed by the head, no abbreviation",
    TM: "TM. – on behalf of the collective",
    KT: "KT. – for the head, by a deputy",
    TL: "TL. – by order",
    TUQ: "TUQ. – by authorization",
  },
  of: { TM: "On behalf of", KT: "For", TL: "By order of", TUQ: "Authorized by" },
  collective: "The head acts for the collective",
  collectiveHint: "A People's Committee: “TM. ỦY BAN NHÂN DÂN” stands above. Leave blank if there is none.",
  position: "Position of the signer",
  name: "Full name of the signer",
  printed: "Printed:",
  kept: "Saved in this file for the next period; anyone who opens the file can see it.",
  damaged: "What was saved about the issuing body and the signer is damaged and cannot be used. Please enter it again.",
  tooLong: "This is too long to be saved in this file; the document you download is complete. Shorten the first or last paragraphs or the recipients.",
};
