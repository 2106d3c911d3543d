import { parse, type Node } from "acorn";
import { full } from "acorn-walk";
import { analyze } from "eslint-scope";

/** What the script of Apps Script may not contain: its parser refuses the whole project for one of them. */
const REFUSED = ["PrivateIdentifier", "PropertyDefinition", "StaticBlock"];

/** Why Apps Script would refuse a script; empty when it would take it. */
export function parseFaults(text: string): string[] {
  try {
    parse(text, { ecmaVersion: 2020, sourceType: "script" });
  } catch (error) {
    return [String((error as Error).message)];
  }
  return REFUSED.filter((kind) => nodeKinds(text, 2022).has(kind));
}

/** The kinds of syntax in a script. `#names` are looked for beside, since the walker does not visit them. */
export function nodeKinds(text: string, ecmaVersion: 2020 | 2022 = 2020): Set<string> {
  const kinds = new Set<string>();
  full(parse(text, { ecmaVersion, sourceType: "script" }), (node) => {
    kinds.add(node.type);
    const { key, property } = node as { key?: Node; property?: Node };
    for (const part of [key, property]) if (part) kinds.add(part.type);
  });
  return kinds;
}

/** The globals that a script expects to find. */
export function freeNames(text: string): string[] {
  const tree = parse(text, { ecmaVersion: 2020, sourceType: "script", ranges: true, locations: true });
  const scopes = analyze(tree as never, { ecmaVersion: 2020, sourceType: "script" });
  const names = (scopes.globalScope?.through ?? []).map((reference) => reference.identifier.name as string);
  return [...new Set(names)].sort();
}

/** A top-level function of a script with its formals and the comment that stands before it. */
export interface TopLevelFunction {
  readonly name: string;
  readonly formals: readonly string[];
  readonly comment: string;
}

/** The top-level functions of a script. */
export function topLevelFunctions(text: string): TopLevelFunction[] {
  const comments: { value: string; end: number }[] = [];
  const tree = parse(text, {
    ecmaVersion: 2020,
    sourceType: "script",
    onComment: (_, value, __, end) => void comments.push({ value, end }),
  });
  return tree.body.flatMap((node) => {
    if (node.type !== "FunctionDeclaration") return [];
    const comment = comments.find(({ end }) => text.slice(end, node.start).trim() === "")?.value ?? "";
    const formals = node.params.map((formal) => (formal.type === "Identifier" ? formal.name : formal.type));
    return [{ name: node.id.name, formals, comment }];
  });
}
