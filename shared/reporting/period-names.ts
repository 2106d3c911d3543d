import type { NamedPiece, NamedWords } from "./bound-text";
import { NAME } from "./fill-text";
import { numbersIn } from "./numbers-in-words";
import type { ReportMaterial } from "./report-material";
import type { Piece } from "./statement";

/**
 * How the periods of a report are named in its text. An edited text names those of its own report as well, so that the words of
 * one month can be used for the next one.
 */
export function periodNames({ period, before }: Pick<ReportMaterial, "period" | "before">): readonly NamedWords[] {
  const names = [
    { key: NAME + "now", shown: period?.label ?? "" },
    { key: NAME + "before", shown: before?.label ?? "" },
  ].filter(({ shown }) => shown !== "");
  return names.flatMap(({ key, shown }) => [
    { key, shown },
    { key: key + "/first", shown: shown.charAt(0).toUpperCase() + shown.slice(1) },
  ]);
}

/** A paragraph with these names told apart from its other words. */
export function withNames(pieces: readonly Piece[], names: readonly NamedWords[]): readonly NamedPiece[] {
  return pieces.flatMap((piece): NamedPiece[] => {
    if (typeof piece !== "string") return [piece];
    const parts: NamedPiece[] = [];
    let end = 0;
    for (const found of numbersIn(piece, names.map(({ shown }) => shown))) {
      const name = names.find(({ shown }) => shown === found.text);
      if (name === undefined) continue;
      parts.push(piece.slice(end, found.start), name);
      end = found.end;
    }
    return [...parts, piece.slice(end)].filter((part) => part !== "");
  });
}
