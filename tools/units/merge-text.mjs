const TYPES = "phường|xã|thị trấn|đặc khu|huyện|thị xã|thành phố|quận";
const TYPED = new RegExp(`^(?:(?:${TYPES}) +)?(${TYPES}) +(.+)$`, "i");
/** What a piece may begin with before the unit it is about. */
const AMOUNT =
  /^(?:sắp xếp +)?(?:(một phần|phần còn l[aạ]i|toàn b[ộố])(?: |$))? *(?:diện tích(?: TN| tự nhiên)?)? *(?:(?:toàn bộ )?quy mô dân số)? *(?:của? )* *(?:các )? */i;
/** Names no unit of this level: a hamlet, a firing range, a stretch of coast. */
const HAMLET = /^(thôn|xóm|ấp|trường bắn|khu vực) /i;
/** A unit named twice over: "xã Yên Định Xã Yên Định". */
const TWICE = /^.+ (?=(?:Xã|Phường|Thị trấn) )/;
const DONE = / *sau khi sắp xếp.*$/i;

/**
 * @typedef {object} Mention a former unit as one entry of the merge map names it
 * @property {string} type "phường", "huyện"…, as written or as the unit before it; "" where neither says
 * @property {string} name without the type
 * @property {string | undefined} district in full, where the text says which
 * @property {boolean} part whether the text says that only a part went into the new unit
 * @property {{ type: string, name: string }[]} alsoInto other new units that the text says parts went into
 */

/**
 * Reads what an entry of the merge map says a new unit was made of. Plain enumeration means whole units; "một phần …"
 * and "phần còn lại …" mean parts, for the unit they stand before and those enumerated after it.
 *
 * @param {string} text
 * @returns {{ unchanged: boolean, mentions: Mention[], unread: string[] }} `unread`: pieces that name no unit (hamlets)
 */
export function readMergeText(text) {
  const clean = text.normalize("NFC").replace(/’/g, "'").replace(/\s+/g, " ").trim();
  if (/^giữ nguyên$/i.test(clean)) return { unchanged: true, mentions: [], unread: [] };
  const mentions = [];
  const unread = [];
  let part = false;
  let type = "";
  let amountOpen = false;
  for (const piece of piecesOf(clean)) {
    const { words, notes } = withoutNotes(piece);
    const [amount, said] = AMOUNT.exec(words) ?? ["", undefined];
    if (said !== undefined && !(amountOpen && /^toàn/i.test(said))) part = !/^toàn/i.test(said);
    const rest = words.slice(amount.length).replace(DONE, "").replace(TWICE, "").trim();
    amountOpen = rest === "" && part;
    if (rest === "") continue;
    const [, ownType, name] = TYPED.exec(rest) ?? [undefined, undefined, rest];
    if (ownType !== undefined) type = ownType.toLowerCase();
    if ((ownType === undefined && HAMLET.test(name)) || !/^[\p{Lu}\d]/u.test(name)) unread.push(rest);
    else mentions.push({ type, name, ...readNotes(notes, part) });
    if (DONE.test(words)) part = false;
  }
  return { unchanged: false, mentions, unread };
}

/** The pieces between commas and "và" outside of brackets. */
function piecesOf(text) {
  const pieces = [""];
  let depth = 0;
  for (const sign of text.split(/([(),]| và )/)) {
    if (sign === "(") depth += 1;
    if (sign === ")") depth -= 1;
    if (depth === 0 && (sign === "," || sign === " và ")) pieces.push("");
    else pieces[pieces.length - 1] += sign;
  }
  return pieces.map((piece) => piece.trim().replace(/^và /, "")).filter((piece) => piece !== "");
}

function withoutNotes(piece) {
  const notes = [...piece.matchAll(/\(([^()]*)\)/g)].map(([, note]) => note.trim());
  return { words: piece.replace(/\([^()]*\)/g, " ").replace(/\s+/g, " ").trim(), notes };
}

/** "(huyện Gia Lâm)" says where, "(một phần)" and "(phần còn lại sau khi sáp nhập vào …)" how much. */
function readNotes(notes, part) {
  const district = notes
    .map((note) => note.replace(/^thuộc /i, ""))
    .find((note) => /^(huyện|quận|thị xã|thành phố) /i.test(note));
  const amount = notes.find((note) => /^(một phần|phần còn lại)/i.test(note));
  const others = /sáp nhập vào (.*)$/i.exec(amount ?? "")?.[1] ?? "";
  const alsoInto = others.split(",").flatMap((other) => {
    const [, type, name] = TYPED.exec(other.trim().replace(/ mới$/, "")) ?? [];
    return type === undefined ? [] : [{ type: type.toLowerCase(), name }];
  });
  return { district, part: part || amount !== undefined, alsoInto };
}
