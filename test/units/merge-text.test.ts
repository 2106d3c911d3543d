import { readMergeText } from "../../tools/units/merge-text.mjs";

/** Mentions as text: "~" before a part, "@" before the district, "+" before another new unit. */
function read(text: string): string {
  const { unchanged, mentions, unread } = readMergeText(text);
  const said = mentions.map(
    ({ type, name, district, part, alsoInto }) =>
      `${part ? "~" : ""}${type} ${name}${district ? `@${district}` : ""}` + alsoInto.map((other) => `+${other.name}`).join(""),
  );
  return [...(unchanged ? ["="] : []), ...said, ...unread.map((words) => `?${words}`)].join("; ");
}

test.each([
  ["giữ nguyên", "="],
  ["Xã An, Thị trấn Bình và Phường Cao", "xã An; thị trấn Bình; phường Cao"],
  ["Xã An (huyện Một), Xã Bình", "xã An@huyện Một; xã Bình"],
  ["Phường An, Bình, Cao", "phường An; phường Bình; phường Cao"],
  [
    "Phường An, một phần diện tích TN, quy mô dân số của các phường Bình, Cao, Phường Dinh",
    "phường An; ~phường Bình; ~phường Cao; ~phường Dinh",
  ],
  ["một phần diện tích tự nhiên, toàn bộ quy mô dân số của Xã An", "~xã An"],
  ["Toàn bộ diện tích TN, quy mô dân số của các xã An và Xã Bình", "xã An; xã Bình"],
  ["phần còn lại của Phường An sau khi sắp xếp và Xã Bình", "~phường An; xã Bình"],
  ["Xã An (phần còn lại sau khi sáp nhập vào xã Bình, phường Cao), Xã Dinh", "~xã An+Bình+Cao; xã Dinh"],
  ["Xã An (huyện Một) (phần còn lại)", "~xã An@huyện Một"],
  ["quy mô dân số của xã  Xã An", "xã An"],
  ["Thôn Một, Xã An", "xã An; ?Thôn Một"],
])("%j is read as %j", (text, expected) => expect(read(text)).toBe(expected));
