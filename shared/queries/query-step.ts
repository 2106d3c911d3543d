import type { DialectWords } from "./query-dialect";

/** One named step of a query: what it is, for the reader, and its SELECT. */
export interface QueryStep {
  readonly name: string;
  readonly note: string;
  readonly body: string;
}

/** A step that adds columns to the rows of another one; they are computed once, whoever asks for them afterwards. */
export function addingStep(words: DialectWords, name: string, note: string, from: string, columns: readonly QueryColumn[]): QueryStep {
  const added = columns.map(columnText).map((text) => `,\n    ${text}`).join("");
  return { name, note, body: `SELECT\n    t.*${added}\n  FROM ${from} AS t${words.fence}` };
}

/** A column of a SELECT: an expression and what it is called. */
export interface QueryColumn {
  readonly name: string;
  readonly value: string;
}

export function columnText({ name, value }: QueryColumn): string {
  return `${value} AS ${name}`;
}

/** A query from a comment for its head, its steps and the SELECT at its end. */
export function queryText(opening: readonly string[], steps: readonly QueryStep[], last: string): string {
  const head = opening.map(commentLine).join("\n");
  const named = steps.map(({ name, note, body }) => `${commentLine(note)}\n${name} AS (\n  ${body}\n)`).join(",\n");
  return `${head}\nWITH\n${named}\n${last};\n`;
}

/** A line of comment; what stands in it cannot end it. */
function commentLine(text: string): string {
  return text === "" ? "--" : `-- ${text.replace(/\s+/g, " ")}`;
}

/** CASE with what holds when the first of its conditions does; without conditions, what holds else. */
export function caseOf(branches: readonly (readonly [condition: string, value: string])[], otherwise: string): string {
  if (branches.length === 0) return otherwise;
  const lines = branches.map(([condition, value]) => `\n      WHEN ${condition} THEN ${value}`).join("");
  return `CASE${lines}\n      ELSE ${otherwise}\n    END`;
}

/** Whether one of several conditions holds; FALSE when there are none. */
export function anyOf(conditions: readonly string[]): string {
  return conditions.length === 0 ? "FALSE" : conditions.length === 1 ? (conditions[0] ?? "") : `(${conditions.join(" OR ")})`;
}
