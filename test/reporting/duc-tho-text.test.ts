import { readFileSync } from "node:fs";
import { join } from "node:path";
import { reportText } from "../../shared/reporting/report-text";
import { paragraphText } from "../../shared/reporting/statement";
import { usualTextRules, type TextRules } from "../../shared/reporting/text-rules";
import { unitLists } from "../../shared/reporting/unit-lists";
import { ducTho } from "../../workbench/samples/duc-tho";
import { materialOf, tableOf } from "./sample-material";

const material = materialOf(tableOf(ducTho, "Đức Thọ tuần 26-2024"), ["onlineOfReceived", "digitizedResults", "paidOnline"]);
/** As the letter does: who meets the plan for digitizing is praised, who meets none is reprimanded, who is late explains. */
const rules: TextRules = {
  ...usualTextRules,
  commend: { is: "met", indicators: ["digitizedResults"] },
  fullMarks: [],
  names: "full",
  followUp: { to: "UBND huyện Đức Thọ", until: "" },
};
const lines = reportText(material, rules).map(paragraphText);

test("the whole text of Đức Thọ, week 26 of 2024, is the one that was read and found good", () => {
  expect(lines.join("\n") + "\n").toBe(readFileSync(join(__dirname, "golden/duc-tho.txt"), "utf8"));
});

test.each([
  ["only the township and Quang Vĩnh meet the plan for digitizing", "Chỉ tiêu tối thiểu 80%: 2 đơn vị đạt (thị trấn Đức Thọ; xã Quang Vĩnh), 13 đơn vị chưa đạt"],
  ["both are praised", "Biểu dương 2 đơn vị đạt chỉ tiêu về số hóa kết quả giải quyết: thị trấn Đức Thọ; xã Quang Vĩnh."],
  [
    "communes that meet none of the plans are reprimanded",
    "Nhắc nhở 5 đơn vị chưa đạt chỉ tiêu nào trong ba chỉ số (hồ sơ nộp trực tuyến; số hóa kết quả giải quyết; thanh toán trực tuyến): " +
      "xã An Dũng; xã Bùi La Nhân; xã Lâm Trung Thủy; xã Tùng Ảnh; xã Yên Hồ.",
  ],
  [
    "three communes explain overdue dossiers",
    "Đề nghị giải trình đối với 3 đơn vị có hồ sơ quá hạn: xã Lâm Trung Thủy (4 hồ sơ quá hạn); xã Thanh Bình Thịnh (1 hồ sơ quá hạn); xã Tùng Châu (4 hồ sơ quá hạn).",
  ],
  ["Tân Hương is to be reviewed, with its cells", "Xã Tân Hương: Tiếp nhận trực tuyến (D16) 64 lớn hơn Tổng số tiếp nhận (C16) 46."],
  ["the pooled rate is over fifteen of sixteen units", "56,97% (1.243/2.182 hồ sơ; tính trên 15/16 đơn vị, chưa tính 1 đơn vị cần rà soát)"],
  [
    "the total of the table is another one, and is shown",
    "Dòng “Cộng toàn huyện” của bảng ghi 1.307/2.228 hồ sơ ở tỷ lệ hồ sơ nộp trực tuyến; báo cáo này dùng số cộng của các đơn vị là 1.243/2.182. Chênh lệch đúng bằng số liệu của các đơn vị chưa tính.",
  ],
])("it says what the letter states: %s", (_, said) => {
  expect(lines.filter((line) => line.includes(said))).toHaveLength(1);
});

test("Tân Hương, whose figures are impossible, is named where it is to be reviewed and nowhere else", () => {
  expect(lines.filter((line) => line.includes("Tân Hương"))).toHaveLength(1);
  const { review, ...others } = unitLists(material, rules);
  expect(review.map(({ name }) => name)).toEqual(["Xã Tân Hương"]);
  expect(JSON.stringify(others)).not.toContain("Tân Hương");
});

test("who meets one plan and misses another is commended by the one rule and reminded by the other: it is set apart", () => {
  const strict = unitLists(material, { ...rules, remind: { is: "notMet", of: "any", indicators: [] } });
  const names = (units: readonly { readonly name: string }[]): string[] => units.map(({ name }) => name);
  expect(names(strict.commend.units)).toEqual(["Thị trấn Đức Thọ"]);
  expect(names(strict.contested)).toEqual(["Xã Quang Vĩnh"]);
  expect(names(strict.remind.units)).toHaveLength(13);
  expect(names(strict.remind.units)).not.toContain("Xã Quang Vĩnh");
});
