import { annexedLists } from "../../shared/reporting/annexed-lists";
import { reportText } from "../../shared/reporting/report-text";
import { paragraphText } from "../../shared/reporting/statement";
import { usualTextRules } from "../../shared/reporting/text-rules";
import { annexTables } from "../../shared/reports/annex-tables";
import { USUAL_ANNEX } from "../../shared/reports/annex-options";
import { finish } from "../../shared/tables/steps";
import { materialOfLines, type UnitLine } from "./units-material";

const lines = ["A", "B", "C", "D", "E", "F"].map((name, at): UnitLine => ({ name: "Xã " + name, online: at < 3 ? 10 : 90, received: 100, resolved: 9, late: at < 4 ? 1 : 0 }));
const material = materialOfLines(lines, { targets: { onlineOfReceived: 50 }, doubts: { "Xã A": "Không cân đối.", "Xã B": "Không cân đối.", "Xã E": "Không cân đối." } });
const rules = { ...usualTextRules, longestList: 1, extremes: 0 };
const listsFor = (longestList: number, without = ""): string[] => {
  const own = { ...rules, longestList };
  return finish(annexedLists(reportText(material, own).filter(({ key }) => key !== without), material, own));
};

test("a list that the text leaves to the annex stands there with all its names, in the words of the text", () => {
  expect(reportText(material, rules).map(paragraphText).filter((line) => line.includes("phụ lục kèm theo"))).toHaveLength(3);
  const lists = listsFor(1);
  expect(lists).toEqual([
    expect.stringMatching(/^Danh sách nêu tại văn bản: .*quá hạn ở 2 đơn vị: C \(1 hồ sơ\); D \(1 hồ sơ\)\.$/),
    "Danh sách nêu tại văn bản: Đề nghị giải trình đối với 2 đơn vị có hồ sơ quá hạn: C (1 hồ sơ quá hạn); D (1 hồ sơ quá hạn).",
    "Danh sách nêu tại văn bản: Đề nghị 3 đơn vị rà soát lại số liệu; chưa đưa vào các danh sách nêu trên: Xã A: Không cân đối (ô A4). Xã B: Không cân đối (ô A5). Xã E: Không cân đối (ô A8).",
  ]);
  const tables = annexTables(material, USUAL_ANNEX, lists);
  expect(tables.at(-1)?.annex.notes.slice(-3)).toEqual(lists);
});

test("what the text says itself, or the user has taken out of it, is no list of the annex", () => {
  expect(listsFor(30)).toEqual([]);
  expect(listsFor(1, "explain").join()).not.toContain("giải trình");
});
