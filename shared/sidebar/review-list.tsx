import type { ComponentChildren, JSX } from "preact";
import type { DoubtfulUnit } from "../ranking/ranking";
import type { Area } from "../tables/grid";
import { showCount } from "../texts/show-number";
import { useTexts } from "./pane-texts";
import { ReviewNotice } from "./review-notice";

interface ReviewListProps {
  readonly units: readonly DoubtfulUnit[];
  /** What follows for them; that they are not ranked unless told. */
  readonly why?: string;
  readonly onShow: (area: Area) => void;
  readonly onReject?: (row: number) => void;
  readonly children?: ComponentChildren;
}

/** The units of a ranking that are to be reviewed. */
export function ReviewList({ units, why, children, ...does }: ReviewListProps): JSX.Element {
  const { pane, describeDetail } = useTexts();
  const { result } = pane;
  return (
    <ReviewNotice
      heading={result.toReviewHeading(showCount(units.length))}
      why={why ?? result.toReviewWhy}
      units={units.map(({ name, row, cell, detail }) => ({ name, row, doubts: [{ cell, says: describeDetail(detail) }] }))}
      {...does}
    >
      {children}
    </ReviewNotice>
  );
}
