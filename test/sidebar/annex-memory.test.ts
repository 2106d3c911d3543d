import { annexToKeep, recallAnnex } from "../../shared/sidebar/tasks/annex/kept-annex";

describe("how annexes look, as it is kept with the workbook", () => {
  it("comes back as it was chosen, without what belongs to one annex", () => {
    const kept = annexToKeep({ counts: false, rateBefore: false, order: "table", divided: false, title: "Kết quả", number: "II", only: "late" });
    expect(kept).toEqual({ counts: false, rateBefore: false, order: "table", divided: false });
    expect(recallAnnex(JSON.parse(JSON.stringify(kept)))).toEqual(kept);
  });

  it.each([undefined, null, "rank", { order: "name" }, { counts: "yes" }])("is passed over when it is damaged: %j", (kept) => {
    expect(recallAnnex(kept)).toEqual({});
  });
});
