import { Failure } from "../../shared/domain/failure";
import type { Better } from "../../shared/domain/indicator";
import { readTargetShare } from "../../shared/tables/target-share";

function read(value: unknown, better: Better): number | string | undefined {
  try {
    return readTargetShare(value, better);
  } catch (error) {
    return error instanceof Failure ? error.detail.code : "?";
  }
}

describe("a target in a cell or a typed text", () => {
  it.each([
    ["0,5%", 0.005],
    ["1%", 0.01],
    ["100%", 1],
    ["45", 0.45],
    ["1,5", 0.015],
    ["0", 0],
    ["0%", 0],
    ["", undefined],
    [0, 0],
    [0.005, 0.005],
    [0.05, 0.05],
    [0.1, 0.1],
    [2, 0.02],
    [30, 0.3],
  ])("%j is plain as a maximum: %p", (value, share) => {
    expect(read(value, "lower")).toBe(share);
  });

  it.each([["0,5"], ["0.5"], [" 1 "], ["0,05"], [0.5], [0.11], [1], ["1,0"]])(
    "%j may be a maximum of so many percent, or a part of 1: it is asked for",
    (value) => {
      expect(read(value, "lower")).toBe("percentSignNeeded");
      expect(typeof read(value, "higher")).toBe("number");
    },
  );
});
