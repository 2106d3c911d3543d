import type { JSX } from "preact";
import type { FilledPiece } from "../../../reporting/fill-text";
import type { Panel } from "../../panel";
import { showTrace } from "./show-trace";
import { traceAddress } from "./trace-address";
import { useWordingTexts } from "./wording-texts";

interface WordedTextProps {
  readonly pieces: readonly FilledPiece[];
  readonly panel: Panel;
}

/** A paragraph as it reads; its figures lead to their cells, and one that was typed over is marked. */
export function WordedText({ pieces, panel }: WordedTextProps): JSX.Element {
  const texts = useWordingTexts();
  return (
    <>
      {pieces.map((piece, index) => {
        if (typeof piece === "string") return piece;
        const shown = "typed" in piece ? piece.typed : piece.shown;
        const cells = traceAddress(piece.trace);
        if (cells === "") return shown;
        const go = (): void => showTrace(panel, piece.trace);
        // A button would be a box of its own: the line could break between a bracket and the number behind it.
        return (
          <span
            key={index}
            role="button"
            tabIndex={0}
            class={"typed" in piece ? "figure figure-typed" : "figure"}
            title={texts.goToCell(cells)}
            aria-label={texts.goTo(shown, cells)}
            onClick={go}
            onKeyDown={(event) => {
              if (event.key !== "Enter" && event.key !== " ") return;
              event.preventDefault();
              if (!event.repeat) go();
            }}
          >
            {shown}
          </span>
        );
      })}
    </>
  );
}
