import { proposedIndicators } from "../../shared/reporting/proposed-indicators";
import { ducTho } from "../../workbench/samples/duc-tho";
import { vinhLinh } from "../../workbench/samples/vinh-linh";
import { allReported, tableOf } from "./sample-material";
import { materialOfLines } from "./units-material";

test("Đức Thọ has plans for three rates: the report speaks of these", () => {
  const source = tableOf(ducTho, "Đức Thọ tuần 26-2024");
  expect(proposedIndicators(allReported(source))).toEqual(["onlineOfReceived", "digitizedResults", "paidOnline"]);
});

test("Vĩnh Linh has no plans: the report speaks of all that its news tells, and of online dossiers once", () => {
  const source = tableOf(vinhLinh, "Vĩnh Linh 5-2024");
  expect(proposedIndicators(allReported(source))).toEqual(["fullOnline", "fullAndPartOnline", "onTime", "digitizedInputs", "digitizedResults", "paidOnline", "eReceipts"]);
});

test("two rates that come to the same counts by other columns are two", () => {
  const lines = ["Xã A", "Xã B"].map((name) => ({ name, online: 9, received: 9, resolved: 9, digitized: 9 }));
  const { indicators } = materialOfLines(lines, { targets: { onlineOfReceived: undefined, digitizedResults: undefined } });
  expect(proposedIndicators(indicators)).toEqual(["onlineOfReceived", "digitizedResults"]);
});

test("where only the ranked one has a target, the others are proposed behind it; one that ranks no unit is not", () => {
  const lines = ["Xã A", "Xã B"].map((name) => ({ name, online: 4, received: 9, resolved: 0, digitized: 0 }));
  const { indicators } = materialOfLines(lines, { targets: { onlineOfReceived: 50, digitizedResults: undefined } });
  expect(proposedIndicators(indicators)).toEqual(["onlineOfReceived"]);
  const more = materialOfLines(lines.map((line) => ({ ...line, resolved: 9 })), { targets: { onlineOfReceived: 50, digitizedResults: undefined } });
  expect(proposedIndicators(more.indicators)).toEqual(["onlineOfReceived", "digitizedResults"]);
});
