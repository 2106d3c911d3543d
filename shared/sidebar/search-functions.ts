import type { FunctionHelp } from "../functions/sheet-function";

/** The functions whose name, summary or parameters hold every word of the query, with or without accents. */
export function searchFunctions(functions: readonly FunctionHelp[], query: string): readonly FunctionHelp[] {
  const words = withoutAccents(query).split(/\s+/).filter(Boolean);
  return functions.filter((each) => {
    const names = [each.name, ...each.parameters.map(({ name }) => name)].join(" ");
    const text = withoutAccents(names + " " + each.summary.vi + " " + each.summary.en);
    return words.every((word) => text.includes(word));
  });
}

/** A text in small letters without accents: what is typed in a search is compared so. */
export function withoutAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/\u0111/g, "d");
}
