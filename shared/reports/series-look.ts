import type { Chart, ChartSeries } from "./report-sheet";

/** How a series of a chart is drawn, for every host alike as far as it can. */
export interface SeriesLook {
  /** "#RRGGBB" of bars, lines and marks. */
  readonly colour: string;
  /** A bar without a fill, outlined in the colour. */
  readonly hollow: boolean;
  readonly dashed: boolean;
  readonly mark: Mark | undefined;
  /** Whether the figures stand beside the bars or points. */
  readonly labelled: boolean;
}

/** Marks that Excel, Google and .xlsx files all have. */
export type Mark = "circle" | "square" | "triangle" | "diamond" | "star";

type Drawn = ChartSeries["drawn"];

/** Blue, sky blue and black of Okabe and Ito's colour-blind safe set: lightness 46, 70 and 0 (CIE L*). */
const COLOURS: Readonly<Record<Drawn, string>> = { now: "#0072B2", before: "#56B4E9", target: "#000000" };

/** Of the same set those with a contrast of 2.9 and more on white, each with a mark of its own for black and white print. */
const LINES: readonly (readonly [colour: string, mark: Mark])[] = [
  ["#0072B2", "circle"],
  ["#D55E00", "square"],
  ["#009E73", "triangle"],
  ["#CC79A7", "diamond"],
  ["#000000", "star"],
];

/**
 * The looks of the series of a chart, in their order. Bars of one kind share a look; lines of this period's rates are
 * told apart by colour and mark, five of each. Only the first series of this period has its figures written beside it.
 */
export function seriesLooks({ kind, series }: Pick<Chart, "kind" | "series">): SeriesLook[] {
  const first = series.findIndex(({ drawn }) => drawn === "now");
  let lines = 0;
  return series.map(({ drawn }, at) => {
    const labelled = at === first;
    if (kind === "bars") {
      return { colour: COLOURS[drawn], hollow: drawn === "target", dashed: false, mark: undefined, labelled };
    }
    if (drawn === "target") return { colour: COLOURS.target, hollow: false, dashed: true, mark: undefined, labelled };
    const [colour, mark] = LINES[lines++ % LINES.length] ?? [COLOURS.now, "circle"];
    return { colour, hollow: false, dashed: drawn === "before", mark, labelled };
  });
}
