/**
 * Whether a formula contains one of some texts, in whatever case: a quick look that leaves formulas out which cannot be
 * meant. It does not tell a name from a word in a string; reading the formula does.
 */
export function mentionsAny(texts: readonly string[]): (formula: string) => boolean {
  const wanted = texts.map((text) => text.toUpperCase());
  return (formula) => {
    const upper = formula.toUpperCase();
    return wanted.some((text) => upper.includes(text));
  };
}
