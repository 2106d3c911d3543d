import type { JSX } from "preact";
import type { SpreadMarks, SpreadStack } from "../../../reporting/spread-marks";

interface SpreadPlotProps {
  readonly marks: SpreadMarks;
  /** 0..1 */
  readonly target: number | undefined;
  readonly targetText: string | undefined;
  /** 0..1 */
  readonly median: number;
}

/** Pixels from the top: the label of the target, the stacks, the axis, its labels. */
const HEIGHT = 54;
const AXIS = 40;
const ROOM = 26;
/** A dot and the gap above it; more units than fit one above the other become bars. */
const STEP = 6.5;
const DOT = 2.75;
const MOST_DOTS = Math.floor(ROOM / STEP);

/** The drawing itself, without words for screen readers. */
export function SpreadPlot({ marks, target, targetText, median }: SpreadPlotProps): JSX.Element {
  const isDots = marks.highest <= MOST_DOTS;
  return (
    <svg class="spread-plot" height={HEIGHT} overflow="visible" aria-hidden="true">
      <line class="spread-axis" x1="0" x2="100%" y1={AXIS} y2={AXIS} />
      {[0, 0.25, 0.5, 0.75, 1].map((at) => (
        <line key={at} class="spread-axis" x1={percent(at)} x2={percent(at)} y1={AXIS} y2={AXIS + 3} />
      ))}
      {marks.stacks.map((stack) => (isDots ? dots(stack) : bar(stack, ROOM / marks.highest)))}
      {target !== undefined && (
        <>
          <line class="spread-target" x1={percent(target)} x2={percent(target)} y1="14" y2={AXIS + 3} />
          <text class="spread-text" x={percent(target)} y="12" text-anchor={anchor(target)}>
            {targetText}
          </text>
        </>
      )}
      <svg x={percent(median)} y={AXIS + 2} overflow="visible">
        <path class="spread-median" d="M0 0 L4 8 H-4 Z" />
      </svg>
      {median > 0.06 && scale("0%", "start")}
      {median < 0.9 && scale("100%", "end")}
    </svg>
  );
}

function scale(text: string, end: "start" | "end"): JSX.Element {
  return (
    <text class="spread-text spread-scale" x={end === "start" ? "0" : "100%"} y={HEIGHT - 2} text-anchor={end}>
      {text}
    </text>
  );
}

function percent(at: number): string {
  return `${Number((Math.min(at, 1) * 100).toFixed(3))}%`;
}

/** Keeps a text inside the picture, wherever its middle is. */
function anchor(at: number): "start" | "middle" | "end" {
  return at < 0.2 ? "start" : at > 0.8 ? "end" : "middle";
}

function dots({ at, met, short, unjudged }: SpreadStack): JSX.Element {
  const kinds = [...fill("met", met), ...fill("short", short), ...fill("unjudged", unjudged)];
  return (
    <svg key={at} x={percent(at)} overflow="visible">
      {kinds.map((kind, index) => {
        const y = AXIS - 1 - DOT - STEP * index;
        return kind === "short" ? (
          <rect key={index} class="spread-short" x={-DOT + 0.5} y={y - DOT + 0.5} width={2 * DOT - 1} height={2 * DOT - 1} />
        ) : (
          <circle key={index} class={`spread-${kind}`} cx="0" cy={y} r={DOT} />
        );
      })}
    </svg>
  );
}

function fill<Kind>(kind: Kind, count: number): Kind[] {
  return Array.from({ length: count }, () => kind);
}

/** A bar with the units that have met it full at the bottom, and the others empty above. */
function bar({ at, met, short, unjudged }: SpreadStack, each: number): JSX.Element {
  const [full, empty] = [met + unjudged, short].map((count) => (count === 0 ? 0 : Math.max(1.5, count * each)));
  const [high = 0, higher = 0] = [full, empty];
  const kind = met > 0 ? "met" : "unjudged";
  return (
    <svg key={at} x={percent(at)} overflow="visible">
      {high > 0 && <rect class={`spread-${kind}`} x="-2.75" y={AXIS - high} width="5.5" height={high} />}
      {higher > 0 && (
        <rect class="spread-short" x="-2.25" y={AXIS - high - higher + 0.5} width="4.5" height={Math.max(0.5, higher - 1)} />
      )}
    </svg>
  );
}
