import { ownText } from "../../shared/dossiers/own-text";

it.each([
  ["letters of Vietnamese", "UBND xã Vĩnh Thủy"],
  ["quotes, strokes and line breaks", '"Xã A" \\ xã\tB\r\nC\u2028D'],
  ["half of a pair", "Xã \ud83d, \ude00 xã"],
  ["a sign of byte order", "\ufeffXã A"],
  ["nothing", ""],
  ["a very long text", "Phường Đồng Xuân ".repeat(2000)],
])("a text of one's own is the same text: %s", (_, text) => {
  expect(ownText(text)).toBe(text);
});
