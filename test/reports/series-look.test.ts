import { axisEnd } from "../../shared/reports/axis-end";
import type { ChartSeries } from "../../shared/reports/report-sheet";
import { seriesLooks } from "../../shared/reports/series-look";

const values = { row: 0, column: 0, rows: 1, columns: 1 };
const drawn = (...kinds: ChartSeries["drawn"][]): ChartSeries[] => kinds.map((as) => ({ name: as, values, drawn: as }));

/** CIE L* (0..100) of "#RRGGBB": how light a colour is once it is printed in black and white. */
function lightness(colour: string): number {
  const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
    const share = parseInt(colour.slice(at, at + 2), 16) / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  const luminance = 0.2126 * r + 0.7152 * g + 0.0722 * b;
  return luminance <= 0.008856 ? 903.3 * luminance : 116 * Math.cbrt(luminance) - 16;
}

describe("the looks of a chart", () => {
  it("keep bars at least 20 steps of lightness apart, and the target empty", () => {
    const looks = seriesLooks({ kind: "bars", series: drawn("now", "before", "target") });
    const steps = looks.map(({ colour }) => lightness(colour)).sort((a, b) => a - b);
    expect(Math.min(...steps.slice(1).map((step, at) => step - (steps[at] ?? 0)))).toBeGreaterThan(20);
    expect(looks.map(({ hollow }) => hollow)).toEqual([false, false, true]);
  });

  it("give each of five lines a mark and a colour of its own, and the target dashes without marks", () => {
    const looks = seriesLooks({ kind: "trend", series: drawn("target", "now", "now", "now", "now", "now") });
    expect(looks[0]).toMatchObject({ dashed: true, mark: undefined, labelled: false });
    const lines = looks.slice(1);
    expect([new Set(lines.map(({ mark }) => mark)).size, new Set(lines.map(({ colour }) => colour)).size]).toEqual([5, 5]);
    expect(lines.map(({ labelled }) => labelled)).toEqual([true, false, false, false, false]);
  });
});

test.each([
  [[0.2, 0.3], undefined],
  [[0.81, 0.5], 1],
  [[1], 1],
  [[1.02, 0.9], undefined],
  [[], undefined],
])("the axis of the rates %j ends at %s", (rates, end) => {
  expect(axisEnd(rates)).toBe(end);
});
