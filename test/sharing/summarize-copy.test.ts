import { summarizeCopy } from "../../shared/sharing/summarize-copy";
import type { FrozenCell, WorkingCopy } from "../../shared/sharing/working-copy";
import { areaAddress } from "../../shared/tables/grid";

const frozen = (cell: string, sheet: string, functions: string[], value: FrozenCell["value"]): FrozenCell => ({ sheet, cell, formula: "", why: "noEquivalent", functions, value });
const copy = (cells: FrozenCell[], plain: WorkingCopy["plain"] = []): WorkingCopy => ({ bytes: new Uint8Array(), plain, frozen: cells, unwatched: ["Lớn"], elsewhere: ["TY_LE"] });
const places = (list: readonly { sheet: string; areas: Parameters<typeof areaAddress>[0][] | readonly Parameters<typeof areaAddress>[0][] }[]): string[] =>
  list.map(({ sheet, areas }) => `${sheet} ${areas.map(areaAddress).join(" ")}`);

test("cells that keep their values stand together by reason and functions, sheet by sheet, as few areas", () => {
  const { live, frozen: groups, unwell, elsewhere, unwatched } = summarizeCopy(
    copy(
      [frozen("E2", "A", ["DOC_SO"], 1), frozen("E3", "A", ["DOC_SO"], 2), frozen("B1", "A", ["KHOP_DONVI"], "x"), frozen("E5", "A", ["DOC_SO"], 3), frozen("C1", "B", ["DOC_SO"], 4)],
      [{ sheet: "A", cell: "D2", formula: "=1", value: 1 }],
    ),
  );
  expect(groups.map((group) => [group.functions.join(), group.cells, places(group.places)])).toEqual([
    ["DOC_SO", 4, ["A E2:E3 E5", "B C1"]],
    ["KHOP_DONVI", 1, ["A B1"]],
  ]);
  expect({ live, unwell, elsewhere, unwatched }).toEqual({ live: 1, unwell: { cells: 0, places: [] }, elsewhere: ["TY_LE"], unwatched: ["Lớn"] });
});

test("what the recipient sees as an error or as nothing is told, live or not; texts that merely begin with # are not", () => {
  const { unwell } = summarizeCopy(
    copy([frozen("A1", "A", ["DOC_SO"], "#NAME?"), frozen("A2", "A", ["DOC_SO"], undefined), frozen("A4", "A", ["DOC_SO"], "#1")], [{ sheet: "A", cell: "B9", formula: "=1", value: "#VALUE!" }]),
  );
  expect([unwell.cells, places(unwell.places)]).toEqual([3, ["A A1:A2 B9"]]);
});
