import { invalidArgument } from "./wire";

/** A formula taken apart. `range` holds the A1 text after the sheet name. */
export type FormulaTree =
  | { readonly kind: "constant"; readonly value: number | string | boolean }
  | { readonly kind: "range"; readonly sheet: string | undefined; readonly address: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly FormulaTree[] }
  | { readonly kind: "operator"; readonly sign: string; readonly args: readonly FormulaTree[] };

const TOKENS = {
  text: /"(?:[^"]|"")*"/,
  number: /\d+(?:\.\d*)?(?:E[+-]?\d+)?|\.\d+/,
  sheet: /(?:'(?:[^']|'')*'|[\p{L}_][\p{L}\p{N}_.]*)!/u,
  range: /\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?(?![\p{L}\p{N}_(])/u,
  name: /[\p{L}_][\p{L}\p{N}_.]*/u,
  sign: /<>|<=|>=|[-+*/^&=<>%(),]/,
} as const;

const KINDS = Object.keys(TOKENS) as (keyof typeof TOKENS)[];
const TOKEN = new RegExp(`\\s*(?:${KINDS.map((kind) => `(${TOKENS[kind].source})`).join("|")})`, "iuy");

interface Token {
  readonly kind: (typeof KINDS)[number];
  readonly text: string;
}

/** Weakest first; each level is left-associative. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

function tokensOf(formula: string): Token[] {
  const tokens: Token[] = [];
  TOKEN.lastIndex = 1;
  while (formula.slice(TOKEN.lastIndex).trim() !== "") {
    const match = TOKEN.exec(formula);
    const at = match ? match.slice(1).findIndex((group) => group !== undefined) : -1;
    const kind = KINDS[at];
    if (!match || !kind) throw invalidArgument(`not a formula that this host can read: ${formula}`);
    tokens.push({ kind, text: match[at + 1] as string });
  }
  return tokens;
}

/** Takes an en-US formula apart; fails with InvalidArgument, as Excel does, when it cannot be read. */
export function formulaTree(formula: string): FormulaTree {
  const tokens = tokensOf(formula);
  let at = 0;
  const unreadable = () => invalidArgument(`not a formula that this host can read: ${formula}`);
  const isSign = (text: string) => tokens[at]?.kind === "sign" && tokens[at]?.text === text;
  const expect = (text: string): void => {
    if (!isSign(text)) throw unreadable();
    at++;
  };

  function callArguments(): FormulaTree[] {
    const args: FormulaTree[] = [];
    expect("(");
    while (!isSign(")")) {
      args.push(isSign(",") ? { kind: "constant", value: "" } : binary(0));
      if (!isSign(")")) expect(",");
    }
    expect(")");
    return args;
  }

  function operand(): FormulaTree {
    const token = tokens[at++];
    if (!token) throw unreadable();
    if (token.kind === "number") return { kind: "constant", value: Number(token.text) };
    if (token.kind === "text") return { kind: "constant", value: token.text.slice(1, -1).replace(/""/g, '"') };
    if (token.kind === "range") return { kind: "range", sheet: undefined, address: token.text };
    if (token.kind === "sheet") {
      const range = tokens[at++];
      if (range?.kind !== "range") throw unreadable();
      return {
        kind: "range",
        sheet: token.text.slice(0, -1).replace(/^'|'$/g, "").replace(/''/g, "'"),
        address: range.text,
      };
    }
    if (token.kind === "name") {
      if (/^(TRUE|FALSE)$/i.test(token.text) && !isSign("("))
        return { kind: "constant", value: token.text.toUpperCase() === "TRUE" };
      return { kind: "call", name: token.text.toUpperCase(), args: callArguments() };
    }
    if (token.text === "-" || token.text === "+")
      return { kind: "operator", sign: `unary${token.text}`, args: [percent()] };
    if (token.text !== "(") throw unreadable();
    const inner = binary(0);
    expect(")");
    return inner;
  }

  function percent(): FormulaTree {
    let tree = operand();
    for (; isSign("%"); at++) tree = { kind: "operator", sign: "%", args: [tree] };
    return tree;
  }

  function binary(level: number): FormulaTree {
    const signs = LEVELS[level];
    if (!signs) return percent();
    let tree = binary(level + 1);
    for (let sign = tokens[at]; sign?.kind === "sign" && signs.includes(sign.text); sign = tokens[at]) {
      at++;
      tree = { kind: "operator", sign: sign.text, args: [tree, binary(level + 1)] };
    }
    return tree;
  }

  const tree = binary(0);
  if (at < tokens.length) throw unreadable();
  return tree;
}
