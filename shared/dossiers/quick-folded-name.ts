import { foldedName } from "../tables/name-spelling";
import { MOST_LETTERS, textLetters as letters } from "./text-letters";

/** Codes below it have a place in the table: all letters of Vietnamese do. */
const TABLE = 0x1efa;
/** A syllable may become longer by a letter. */
const LONGEST = MOST_LETTERS / 2;
const MARKS = [0x300, 0x301, 0x303, 0x309, 0x323];
const SPACE = 0x20;
export const TOO_LONG = -1;
const OTHER_LETTERS = -2;

/** What a letter becomes, small and without its tone; 0: not in the table. */
const plain = new Uint16Array(TABLE);
/** 1 + the place of its tone in `MARKS`; 0 without a tone. */
const toneOf = new Uint8Array(TABLE);
/** Plain letters are numbered from 1, and those that become one have its number; 0: no letter. */
const letterNumber = new Uint8Array(TABLE);
/** A plain letter with a tone behind it, by `number of the letter * 8 + tone`: one code, and in `behind` another where two are needed. */
const withTone = new Uint16Array(64 * 8);
const behind = new Uint16Array(64 * 8);
let letterCount = 0;

for (let code = 0x21; code < 0x7f; code++) enter(code, String.fromCharCode(code).toLowerCase());
for (const code of [0x61, 0x65, 0x69, 0x6f, 0x75, 0x79, 0x103, 0xe2, 0xea, 0xf4, 0x1a1, 0x1b0]) {
  const vowel = String.fromCharCode(code);
  for (const mark of ["", ...MARKS.map((mark) => String.fromCharCode(mark))]) {
    const small = (vowel + mark).normalize("NFC");
    enter(small.charCodeAt(0), vowel, mark);
    enter(small.toUpperCase().charCodeAt(0), vowel, mark);
  }
}
// The Icelandic letter of old fonts is taken for the Vietnamese one.
for (const code of [0x110, 0x111, 0xd0, 0xf0]) enter(code, String.fromCharCode(0x111));
for (const code of [0x60, 0xb4]) plain[code] = 0x27;
for (const code of [0x20, 0x09, 0x0a, 0x0b, 0x0c, 0x0d, 0xa0]) plain[code] = SPACE;

function enter(code: number, letter: string, mark = ""): void {
  plain[code] = letter.charCodeAt(0);
  toneOf[code] = mark === "" ? 0 : 1 + MARKS.indexOf(mark.charCodeAt(0));
  if (!/\p{L}/u.test(letter)) return;
  const known = letterNumber[letter.charCodeAt(0)] ?? 0;
  const number = known === 0 ? ++letterCount : known;
  letterNumber[letter.charCodeAt(0)] = number;
  letterNumber[code] = number;
  MARKS.forEach((tone, place) => {
    const closed = (letter + String.fromCharCode(tone)).normalize("NFC");
    withTone[number * 8 + place + 1] = closed.charCodeAt(0);
    behind[number * 8 + place + 1] = closed.length > 1 ? closed.charCodeAt(1) : 0;
  });
}

/**
 * Puts `foldedName` of a text into `textLetters`. Where a name has other letters than those of Vietnamese and signs of a
 * keyboard, `foldedName` itself is asked. That both give the same is tested on random names.
 *
 * @returns how many letters they are, or `TOO_LONG`.
 */
export function foldIntoLetters(text: string): number {
  const length = foldLetters(text);
  if (length !== OTHER_LETTERS) return length;
  const composed = text.normalize("NFC");
  const composedLength = composed === text ? OTHER_LETTERS : foldLetters(composed);
  return composedLength === OTHER_LETTERS ? copyLetters(foldedName(text)) : composedLength;
}

function copyLetters(text: string): number {
  if (text.length > MOST_LETTERS) return TOO_LONG;
  for (let at = 0; at < text.length; at++) letters[at] = text.charCodeAt(at);
  return text.length;
}

function foldLetters(text: string): number {
  if (text.length > LONGEST) return OTHER_LETTERS;
  let length = 0;
  let tone = 0;
  let last = 0;
  let isSpaced = false;
  for (let at = 0; at < text.length; at++) {
    let code = text.charCodeAt(at);
    if (code >= 0x2010 && code <= 0x2015) code = 0x2d;
    const letter = code < TABLE ? (plain[code] ?? 0) : 0;
    if (letter === 0) return OTHER_LETTERS;
    if (tone !== 0 && letterNumber[code] === 0) {
      length = closeSyllable(length, last, tone);
      tone = 0;
    }
    if (letter === SPACE) {
      isSpaced = length > 0;
      continue;
    }
    if (isSpaced) {
      letters[length++] = SPACE;
      isSpaced = false;
    }
    letters[length++] = letter;
    last = letter;
    if (tone === 0) tone = toneOf[code] ?? 0;
  }
  if (tone !== 0) length = closeSyllable(length, last, tone);
  return length;
}

/** Puts the tone of a syllable behind its last letter. */
function closeSyllable(length: number, last: number, tone: number): number {
  const place = (letterNumber[last] ?? 0) * 8 + tone;
  letters[length - 1] = withTone[place] ?? 0;
  const second = behind[place] ?? 0;
  if (second !== 0) letters[length++] = second;
  return length;
}
