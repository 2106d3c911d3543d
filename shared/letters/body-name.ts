const OFFICE = /^(ỦY BAN NHÂN DÂN|UỶ BAN NHÂN DÂN|HỘI ĐỒNG NHÂN DÂN|UBND|HĐND)(?:\s+(TỈNH|THÀNH PHỐ|HUYỆN|QUẬN|THỊ XÃ|THỊ TRẤN|XÃ|PHƯỜNG|ĐẶC KHU)\s+(.+))?$/u;

/** An issuing body on the lines of a heading: a committee stands above the place it is of, as in Công văn Đức Thọ 2024. */
export function bodyLines(body: string): string[] {
  const capitals = body.trim().replace(/\s+/g, " ").toLocaleUpperCase("vi");
  if (capitals === "") return [];
  const [, office, level, place] = OFFICE.exec(capitals) ?? [];
  // "UBND XÃ VĨNH LINH" is short enough to stand on one line.
  if (office === undefined || level === undefined || place === undefined || !office.includes(" ")) return [capitals];
  return [office, level + " " + place];
}

/**
 * A body as it is called within a text: "ỦY BAN NHÂN DÂN XÃ VĨNH LINH" is "Ủy ban nhân dân xã Vĩnh Linh". Other bodies,
 * whose small letters nobody can know from capitals, stay as typed.
 */
export function bodyInText(body: string): string {
  const typed = body.trim().replace(/\s+/g, " ");
  const [, office, level, place] = OFFICE.exec(typed) ?? [];
  if (office === undefined) return typed;
  const shownOffice = office.includes(" ") ? office.slice(0, 1) + small(office.slice(1)) : office;
  return level === undefined || place === undefined ? shownOffice : `${shownOffice} ${small(level)} ${placeName(place)}`;
}

function placeName(place: string): string {
  return small(place).replace(/(^|[\s-])(\p{L})/gu, (_, gap: string, letter: string) => gap + letter.toLocaleUpperCase("vi"));
}

function small(capitals: string): string {
  return capitals.toLocaleLowerCase("vi");
}
