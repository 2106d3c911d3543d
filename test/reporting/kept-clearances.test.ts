import { clearancesToKeep, recallClearances, withChecked, withoutChecked } from "../../shared/reporting/kept-clearances";

const print = (number: number): string => String(number).padStart(14, "0");

it("what was checked comes back from plain JSON, and can be taken back", () => {
  const checked = withChecked([print(1)], [print(2), print(3)]);
  expect(recallClearances(JSON.parse(JSON.stringify(clearancesToKeep(checked))))).toEqual([print(1), print(2), print(3)]);
  expect(withoutChecked(checked, [print(2)])).toEqual([print(1), print(3)]);
});

it.each([
  ["nothing kept", undefined],
  ["a later version", { version: 2, checked: [print(1)] }],
  ["what is no fingerprint", { version: 1, checked: ["Xã A"] }],
  ["a list", [print(1)]],
])("%s clears nothing", (_, kept) => {
  expect(recallClearances(kept)).toEqual([]);
});

it("beyond 6,000 bytes what was checked longest ago is doubtful again", () => {
  const checked = withChecked(Array.from({ length: 350 }, (_, at) => print(at)), [print(900), print(901)]);
  expect([checked.length, checked[0], checked[checked.length - 1]]).toEqual([350, print(2), print(901)]);
  expect(JSON.stringify(clearancesToKeep(checked)).length).toBeLessThanOrEqual(6_000);
  expect(recallClearances(clearancesToKeep(checked))).toEqual(checked);
});
