import type { LetterForm, SignatureForm } from "./letter";

type Signature = LetterForm["signature"];

/** Who signs in a People's Committee, by form. */
const USUAL: Readonly<Record<SignatureForm, Required<Omit<Signature, "form" | "name">>>> = {
  TM: { of: "ỦY BAN NHÂN DÂN", collective: "", position: "CHỦ TỊCH" },
  KT: { of: "CHỦ TỊCH", collective: "ỦY BAN NHÂN DÂN", position: "PHÓ CHỦ TỊCH" },
  TL: { of: "CHỦ TỊCH", collective: "", position: "CHÁNH VĂN PHÒNG" },
  TUQ: { of: "CHỦ TỊCH", collective: "", position: "CHÁNH VĂN PHÒNG" },
  own: { of: "", collective: "", position: "CHỦ TỊCH" },
};

/** The signature of a People's Committee in one of the forms, without a name. */
export function usualSignature(form: SignatureForm): Signature {
  return { form, ...USUAL[form], name: "" };
}

/** The signature in another form; what the user has typed stays, what was only usual becomes what is usual now. */
export function changeForm(signature: Signature, form: SignatureForm): Signature {
  const was = USUAL[signature.form];
  const next = USUAL[form];
  const { of, collective = "", position, name } = signature;
  return {
    form,
    of: of === was.of ? next.of : of,
    collective: collective === was.collective ? next.collective : collective,
    position: position === was.position ? next.position : position,
    name,
  };
}
