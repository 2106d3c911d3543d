import type { PlacedTable } from "../../shared/ranking/compared-period";
import { availableIndicators } from "../../shared/ranking/fit-indicator";
import { proposedIndicator } from "../../shared/ranking/proposed-indicator";
import { proposedIndicators } from "../../shared/reporting/proposed-indicators";
import { ducTho } from "../../workbench/samples/duc-tho";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { allReported, tableOf } from "./sample-material";
import { materialOfLines } from "./units-material";

/** Keys that are proposed where the one with the first key is ranked. */
function proposed(source: PlacedTable, ranked: string): string[] {
  const all = allReported(source);
  return proposedIndicators(source, [...all.filter(({ key }) => key === ranked), ...all.filter(({ key }) => key !== ranked)]);
}

test("Đức Thọ has plans for three rates: the report speaks of these", () => {
  expect(proposed(tableOf(ducTho, "Đức Thọ tuần 26-2024"), "onlineOfReceived")).toEqual(["onlineOfReceived", "digitizedResults", "paidOnline"]);
});

describe("Vĩnh Linh has no plans: the report speaks of all seven that its news tells and of those in time, of online dossiers once", () => {
  const source = tableOf(vinhLinh, "Vĩnh Linh 5-2024");
  const others = ["onTime", "digitizedInputs", "digitizedResults", "paidOnline", "eReceipts", "servicesInUse"];

  it("and by the definition that the ranking view proposes", () => {
    const ranked = proposedIndicator(source, availableIndicators(source.table, source.grid), [])?.id ?? "";
    expect(proposed(source, ranked)).toEqual(["fullAndPartOnline", "fullOnline", ...others]);
  });

  it("by the definition that the user ranks by, where that comes to the same", () => {
    expect(proposed(source, "onlineOfNew")).toEqual(["onlineOfNew", "fullOnline", ...others]);
  });

  it("by the most telling one where something else is ranked, which it speaks of as well", () => {
    expect(proposed(source, "paidOnline")).toEqual(["paidOnline", "fullOnline", "fullAndPartOnline", ...others.filter((key) => key !== "paidOnline")]);
    expect(proposed(source, "late")).toEqual(["late", "fullOnline", "fullAndPartOnline", ...others]);
  });
});

test("two rates that come to the same counts by other columns are two", () => {
  const lines = ["Xã A", "Xã B"].map((name) => ({ name, online: 9, received: 9, resolved: 9, digitized: 9 }));
  const { source, indicators } = materialOfLines(lines, { targets: { onlineOfReceived: undefined, digitizedResults: undefined } });
  expect(proposedIndicators(source, indicators)).toEqual(["onlineOfReceived", "digitizedResults"]);
});

test("where only the ranked one has a target, the others are proposed behind it; one that ranks no unit is not", () => {
  const lines = ["Xã A", "Xã B"].map((name) => ({ name, online: 4, received: 9, resolved: 0, digitized: 0 }));
  const { source, indicators } = materialOfLines(lines, { targets: { onlineOfReceived: 50, digitizedResults: undefined } });
  expect(proposedIndicators(source, indicators)).toEqual(["onlineOfReceived"]);
  const more = materialOfLines(lines.map((line) => ({ ...line, resolved: 9 })), { targets: { onlineOfReceived: 50, digitizedResults: undefined } });
  expect(proposedIndicators(more.source, more.indicators)).toEqual(["onlineOfReceived", "digitizedResults"]);
});
