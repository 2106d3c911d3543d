// Jest test sequencer. Without the times of a run before, as on a fresh clone, Jest begins with the largest files; but a long test
// in a small file that begins last leaves the other worker idle until it ends.
const { default: Sequencer } = require("@jest/test-sequencer");

/** What took the longest in a run of all tests, the longest first. */
const LONGEST = [
  "tables/fuzz/reading.fuzz.test.ts",
  "workbench/plain-formulas.test.ts",
  "workbench/univer-workbook.test.ts",
  "sidebar/targets-task.test.ts",
  "formulas/plain/libre-office.test.ts",
  "sidebar/look.test.ts",
  "queries/dossier-query.test.ts",
  "sidebar/wording-review.test.ts",
  "units/all-units.test.ts",
  "formulas/any-spelling.test.ts",
  "application/count-dossier-sheet.test.ts",
];

function place({ path }) {
  const at = LONGEST.findIndex((file) => path.replaceAll("\\", "/").endsWith("/test/" + file));
  return at < 0 ? LONGEST.length : at;
}

module.exports = class LongestFirst extends Sequencer {
  sort(tests) {
    return [...super.sort(tests)].sort((one, other) => place(one) - place(other));
  }
};
