import { applyWording, handedIn, type WordedParagraph } from "../../shared/reporting/apply-wording";
import {
  takeOverRules, acceptParagraph, addParagraph, adoptOrphan, editParagraph, forgetEdit, keepOwnWords, putBackFigure, removeParagraph, restoreParagraph,
} from "../../shared/reporting/edit-wording";
import { periodNames } from "../../shared/reporting/period-names";
import { paragraphText, type Paragraph } from "../../shared/reporting/statement";
import { NO_WORDING, type Wording } from "../../shared/reporting/wording";
import { namedPeriod } from "../../shared/tables/period";
import { full, MAY, overall } from "./worded-samples";

const JUNE = { ...MAY, month: "tháng 6/2024", before: "tháng 5/2024" };
const month = (number: number) => namedPeriod("month", number, 2024);
const report = (number = 5) => ({ of: month(number).label, names: periodNames({ period: month(number), before: month(number - 1) }) });
const may = [overall(MAY), full(["Cửa Tùng", "Vĩnh Chấp", "Vĩnh Lâm"])];

const find = (worded: readonly WordedParagraph[], key: string): WordedParagraph => worded.find((each) => each.key === key) as WordedParagraph;
/** The wording after a change of a paragraph's text. */
function edited(key: string, change: (text: string) => string, wording: Wording = NO_WORDING, generated = may, about = report()): Wording {
  const paragraph = find(applyWording(generated, wording, about), key);
  const text = paragraph.bound.map((piece) => (typeof piece === "string" ? piece : (piece.typed ?? piece.shown))).join("");
  return editParagraph(wording, paragraph, change(text), about);
}
const textOf = (worded: readonly WordedParagraph[]): string[] => handedIn(worded).map(paragraphText);
const told = (worded: readonly WordedParagraph[]): unknown[] =>
  worded.flatMap(({ notices }) => notices.map(({ ...notice }) => Object.values({ ...notice, key: undefined, trace: undefined }).filter((fact) => fact !== undefined).flat()));

const OVERALL = "overall/fullOnline";
const FULL = "fullMarks/digitized";
const mine = edited(OVERALL, (text) => text.replace("tỷ lệ hồ sơ trực tuyến toàn trình đạt", "toàn huyện đã đạt"));

describe("the text of a report with a person's words", () => {
  it("unedited is the generated text, piece by piece", () => {
    expect(handedIn(applyWording(may, NO_WORDING, report()))).toEqual(may);
    expect(edited(OVERALL, (text) => " " + text + "\n")).toEqual(NO_WORDING);
  });

  it("follows the sheet in its figures and tells each change with its cells", () => {
    const now = applyWording([overall({ ...MAY, rate: "35%", received: "2.080" }), full(["Cửa Tùng"])], mine, report());
    expect(textOf(now)[0]).toBe("Trong tháng 5/2024, toàn huyện đã đạt 35%, tăng 8,8 điểm phần trăm so với tháng 4/2024, trên 2.080 hồ sơ tiếp nhận.");
    expect(now[0]?.notices).toEqual([
      expect.objectContaining({ is: "changed", from: "33,8%", to: "35%", trace: expect.objectContaining({ sheet: "Tháng 5" }) as unknown }),
      expect.objectContaining({ is: "changed", from: "2.074", to: "2.080" }),
    ]);
  });

  it("says “giảm” when the rate falls, though the sentence was edited elsewhere", () => {
    const now = applyWording([overall({ ...MAY, goes: "giảm", points: "0,4" })], mine, report());
    expect(textOf(now)[0]).toContain("toàn huyện đã đạt 33,8%, giảm 0,4 điểm phần trăm");
    expect(told(now)).toEqual([["reworded", "tăng", "giảm", ].concat([]), ["changed", "8,8", "0,4"]]);
  });

  it("lets the generated words stand where both have changed, and the person's on demand", () => {
    const strong = edited(OVERALL, (text) => text.replace("tăng", "tăng mạnh"));
    const falling = [overall({ ...MAY, goes: "giảm", points: "0,4" })];
    const now = applyWording(falling, strong, report());
    expect(textOf(now)[0]).toContain("đạt 33,8%, giảm 0,4 điểm");
    expect(told(now)).toContainEqual(["conflict", "tăng mạnh", "giảm"]);
    const kept = applyWording(falling, keepOwnWords(strong, find(now, OVERALL), report()), report());
    expect(textOf(kept)[0]).toContain("đạt 33,8%, tăng mạnh 0,4 điểm");
    expect(told(kept)).toEqual([]);
  });

  it("follows a list of units that has changed", () => {
    const praise = edited(FULL, (text) => text.replace("Có", "Biểu dương"));
    const now = applyWording([full(["Cửa Tùng", "Vĩnh Tú"])], praise, report());
    expect(textOf(now)).toEqual(["Biểu dương 2 đơn vị số hóa đạt 100% gồm: Cửa Tùng; Vĩnh Tú."]);
  });

  it("tells a number that was typed over a figure, and puts the sheet's back", () => {
    const over = edited(OVERALL, (text) => text.replace("33,8%", "34%"));
    const now = applyWording(may, over, report());
    expect(textOf(now)[0]).toContain("đạt 34%,");
    expect(told(now)).toEqual([["overwritten", "34%", "33,8%"]]);
    const back = applyWording(may, putBackFigure(over, OVERALL, "fullOnline/rate"), report());
    expect(textOf(back)).toEqual(may.map(paragraphText));
    expect(told(back)).toEqual([]);
  });

  it("tells numbers that are no figure's, and no dates", () => {
    const loose = edited(OVERALL, (text) => text.replace("tiếp nhận.", "tiếp nhận, hơn 300 hồ sơ so với cùng kỳ; báo cáo trước ngày 16/6/2024."));
    expect(told(applyWording(may, loose, report()))).toEqual([["loose", "300"]]);
  });

  it("stays told until it is accepted, and then holds for what the sheet now gives", () => {
    const changed = [overall({ ...MAY, rate: "35%" })];
    const now = applyWording(changed, mine, report());
    const accepted = acceptParagraph(mine, find(now, OVERALL), report());
    expect(told(applyWording(changed, accepted, report()))).toEqual([]);
    expect(textOf(applyWording(changed, accepted, report()))).toEqual(textOf(now));
  });

  it("does not lose the words of a paragraph that is generated no more; they are no part of the text", () => {
    const now = applyWording([may[1] as Paragraph], mine, report());
    expect(now.map(({ key, is }) => [key, is])).toEqual([[FULL, "generated"], [OVERALL, "orphan"]]);
    expect(textOf(now)).toEqual([paragraphText(may[1] as Paragraph)]);
    const adopted = applyWording([may[1] as Paragraph], adoptOrphan(mine, find(now, OVERALL), FULL, report()), report());
    expect(textOf(adopted)[1]).toContain("toàn huyện đã đạt 33,8%");
    expect(textOf(applyWording(may, mine, report()))[0]).toContain("toàn huyện");
  });
});

describe("the words of one period in the next", () => {
  it("name the new periods, follow its figures and words, and say that they are of another period", () => {
    const june = [overall({ ...JUNE, rate: "30%", goes: "giảm", points: "3,8", received: "1.900" })];
    const now = applyWording(june, mine, report(6));
    expect(textOf(now)[0]).toBe("Trong tháng 6/2024, toàn huyện đã đạt 30%, giảm 3,8 điểm phần trăm so với tháng 5/2024, trên 1.900 hồ sơ tiếp nhận.");
    expect(now[0]?.notices[0]).toEqual({ is: "otherPeriod", of: "tháng 5/2024", dates: [] });
  });

  it("do not bring along a number that was typed over a figure", () => {
    const over = edited(OVERALL, (text) => text.replace("33,8%", "34%"));
    const now = applyWording([overall({ ...JUNE, rate: "30%" })], over, report(6));
    expect(textOf(now)[0]).toContain("đạt 30%,");
    expect(told(now)).toContainEqual(["putBack", "34%", "30%"]);
  });

  it("name the dates that stand in them", () => {
    const dated = edited(OVERALL, (text) => text + " Báo cáo trước ngày 16/6/2024.");
    expect(told(applyWording([overall(JUNE)], dated, report(6)))).toContainEqual(["otherPeriod", "tháng 5/2024", "16/6/2024"]);
    const added = addParagraph(NO_WORDING, FULL, "Báo cáo trước ngày 16/6/2024.", report());
    expect(told(applyWording([overall(JUNE)], added, report(6)))).toEqual([["otherPeriod", "tháng 5/2024", "16/6/2024"]]);
  });
});

describe("the same sheet by other rules", () => {
  const shorter = [overall({ ...MAY, rate: "34%", points: "9" })];

  it("is taken over by edited paragraphs without being told as a change of the sheet", () => {
    const taken = takeOverRules(mine, applyWording(may, mine, report()), applyWording(shorter, mine, report()), report());
    const now = applyWording(shorter, taken, report());
    expect(textOf(now)[0]).toContain("toàn huyện đã đạt 34%, tăng 9 điểm");
    expect(told(now)).toEqual([]);
  });

  it("does not hide what was to be looked at before", () => {
    const before = applyWording([overall({ ...MAY, rate: "35%" })], mine, report());
    expect(takeOverRules(mine, before, applyWording(shorter, mine, report()), report())).toEqual(mine);
  });
});

describe("paragraphs", () => {
  it("are left out and put back, words and all", () => {
    const without = removeParagraph(mine, OVERALL);
    expect(textOf(applyWording(may, without, report()))).toEqual([paragraphText(may[1] as Paragraph)]);
    expect(applyWording(may, without, report())[0]?.is).toBe("removed");
    expect(applyWording(may, restoreParagraph(without, OVERALL), report())).toEqual(applyWording(may, mine, report()));
    expect(edited(OVERALL, () => "  ").removed).toEqual([OVERALL]);
  });

  it("are restored to the generated text", () => {
    expect(handedIn(applyWording(may, forgetEdit(mine, OVERALL), report()))).toEqual(may);
  });

  it("of the user's own stand where they were added, are edited and taken away", () => {
    let wording = addParagraph(NO_WORDING, OVERALL, "Đoạn hai.", report());
    wording = addParagraph(wording, "", "Đoạn đầu.", report());
    wording = addParagraph(wording, OVERALL, "Đoạn một rưỡi.", report());
    const [first, last] = may.map(paragraphText);
    expect(textOf(applyWording(may, wording, report()))).toEqual(["Đoạn đầu.", first, "Đoạn một rưỡi.", "Đoạn hai.", last]);
    wording = edited("own/1", () => "Đoạn khác.", wording);
    wording = edited("own/2", () => "", wording);
    expect(textOf(applyWording(may, wording, report()))).toEqual([first, "Đoạn một rưỡi.", "Đoạn khác.", last]);
  });
});
