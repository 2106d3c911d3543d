import { isMissing, numberInText } from "../../shared/tables/number-text";
import type { Digest } from "../digest";
import { freshRows, type Fresh } from "../fresh";
import { peer, type Job } from "../job";
import { plainCases } from "../plain-cases";
import { below, randomFrom } from "../random";
import { missingByPattern, numberByPatterns } from "./number-by-patterns";

type Cell = string | number;
type Numbers = Fresh<Cell>;
type Read = number | "missing" | "rejected";

/** J4: cells of text and numbers to a number, missing, or rejected. */
export const numbersJob: Job<Numbers> = {
  id: "J4",
  title: "Vietnamese numbers",
  rowNoun: "cells",
  cases: plainCases,
  make(of, seed) {
    const random = randomFrom(seed);
    return freshRows(of.rows, () => cellOf(random));
  },
  touch({ chunks }) {
    let sum = 0;
    for (const cells of chunks)
      for (const cell of cells) {
        if (typeof cell === "number") sum += cell;
        else for (let at = 0; at < cell.length; at++) sum += cell.charCodeAt(at);
      }
    return sum;
  },
  parseMs: ({ parseMs }) => parseMs,
  peers: [
    peer({ name: "Thước (numberInText)", isProduct: true, run: (data) => readAll(data, byProduct), mark }),
    peer({ name: "strict regular expressions (the specification)", run: (data) => readAll(data, byPatterns), mark }),
    peer({ name: "replace + parseFloat", run: (data) => readAll(data, byReplacing), mark, aside: "guesses" }),
  ],
};

function cellOf(random: () => number): Cell {
  const count = below(random, 20_000);
  const kind = random();
  if (kind < 0.3) return count;
  if (kind < 0.6) return grouped(count);
  if (kind < 0.8) return `${below(random, 100)},${String(below(random, 100)).padStart(2, "0")}%`;
  if (kind < 0.86) return `(${grouped(count)})`;
  if (kind < 0.9) return "-";
  if (kind < 0.94) return "";
  if (kind < 0.96) return `${below(random, 100)}.${String(below(random, 100)).padStart(2, "0")}`;
  if (kind < 0.98) return `${count} hồ sơ`;
  return `${1 + below(random, 99)}.${100 + below(random, 900)}%`;
}

function grouped(count: number): string {
  return count < 1000 ? String(count) : `${Math.floor(count / 1000)}.${String(count % 1000).padStart(3, "0")}`;
}

function readAll({ chunks, rows }: Numbers, read: (cell: Cell) => Read): Read[] {
  const results = new Array<Read>(rows);
  let at = 0;
  for (const cells of chunks) for (const cell of cells) results[at++] = read(cell);
  return results;
}

function byProduct(cell: Cell): Read {
  if (typeof cell === "number") return cell;
  const number = numberInText(cell);
  return typeof number !== "string" ? number.value : isMissing(cell) ? "missing" : "rejected";
}

function byPatterns(cell: Cell): Read {
  if (typeof cell === "number") return cell;
  if (missingByPattern(cell)) return "missing";
  const number = numberByPatterns(cell);
  return typeof number === "string" ? "rejected" : number.value;
}

function byReplacing(cell: Cell): Read {
  if (typeof cell === "number") return cell;
  if (cell === "" || cell === "-") return "missing";
  const number = parseFloat(cell.replace(/\./g, "").replace(",", "."));
  return Number.isNaN(number) ? "rejected" : cell.endsWith("%") ? number / 100 : number;
}

function mark(results: readonly Read[], digest: Digest): void {
  for (const result of results) digest.add(result);
}
