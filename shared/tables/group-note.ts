import { exceptWords, wideningWords } from "./level-vocabulary";
import { foldedName, tidyName } from "./name-spelling";
import { remembered } from "./remembered";

/** A group with what is said behind it. */
export interface NotedGroup {
  /** The group itself: "Sở, ban, ngành". */
  readonly base: string;
  /** What does not belong to it, as written: "Sở Y tế"; undefined when nothing is taken out. */
  readonly except?: string;
  /** A note that is not understood: "wider" where it may add to the group, "narrower" where it may only take from it. */
  readonly unclear?: "wider" | "narrower";
}

/**
 * Takes apart "Sở, ban, ngành (trừ Sở Y tế)". How many there are ("(14 xã)") is left out; any other note in brackets is
 * `unclear`.
 */
export const notedGroup = remembered((group): NotedGroup => {
  const text = tidyName(group);
  const [, front = "", note = ""] = NOTE.exec(text) ?? [];
  if (front !== "") {
    if (/^\d+(?!\p{L})/u.test(note)) return notedGroup(front);
    const [, taken] = EXCEPT_NOTE.exec(note) ?? [];
    if (taken !== undefined) return { ...withCountOut(front), except: taken };
    const words = foldedName(note).split(/[\s,;:]+/);
    return { base: front, unclear: words.some((word) => WIDENING.includes(word)) ? "wider" : "narrower" };
  }
  const [, base = "", except] = EXCEPT_BEHIND.exec(text) ?? [];
  return except === undefined ? { base: text } : { ...withCountOut(base), except };
}, 2000);

function withCountOut(front: string): { readonly base: string } {
  return { base: front.replace(/\s*\(\d+[^)]*\)$/, "") };
}

const EXCEPT = [...exceptWords].sort((one, other) => other.length - one.length).join("|");
const NOTE = /^(.*\S)\s*\(([^()]*)\)[\s.;,]*$/u;
const EXCEPT_NOTE = new RegExp(`^(?:${EXCEPT})[\\s:]+(.*\\S)$`, "iu");
const EXCEPT_BEHIND = new RegExp(`^(.*\\S?)[\\s,;-]+(?:${EXCEPT})[\\s:]+(.*\\S)$`, "iu");
const WIDENING = wideningWords.map(foldedName);
