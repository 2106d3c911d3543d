import { body } from "./sentence";
import type { Paragraph } from "./statement";
import type { TextContext } from "./text-context";

/** What is asked of whom, and until when as far as the user has said. Always one paragraph. */
export function followUp({ lists, rules }: TextContext): Paragraph {
  const { to, until } = rules.followUp;
  const asked: readonly (readonly [boolean, string])[] = [
    [lists.remind.units.length > 0, "được nhắc nhở"],
    [lists.explain.units.length > 0, "phải giải trình"],
    [lists.review.length > 0, "được đề nghị rà soát số liệu"],
  ];
  const who = asked.flatMap(([is, words]) => (is ? [words] : []));
  if (who.length === 0) return body("followUp", "Đề nghị các đơn vị tiếp tục cải thiện kết quả thực hiện các chỉ số nêu trên.");
  const whom = to.trim() === "" ? "" : " về " + to.trim();
  const when = until.trim() === "" ? "" : " trước " + (/^\d/.test(until.trim()) ? "ngày " : "") + until.trim();
  return body("followUp", "Đề nghị các đơn vị " + inRow(who) + " nêu trên khẩn trương khắc phục và báo cáo kết quả" + whom + when + ".");
}

function inRow(words: readonly string[]): string {
  return words.length < 2 ? words.join("") : words.slice(0, -1).join(", ") + " và " + (words[words.length - 1] ?? "");
}
