/** The places of the units whose name holds every word of the query, with or without accents; all for a blank one. */
export function namesHolding(units: readonly { readonly name: string }[], query: string): number[] {
  const words = withoutAccents(query).split(/\s+/).filter(Boolean);
  return units.flatMap(({ name }, at) => {
    const text = withoutAccents(name);
    return words.every((word) => text.includes(word)) ? [at] : [];
  });
}

function withoutAccents(text: string): string {
  return text
    .toLowerCase()
    .normalize("NFD")
    .replace(/[\u0300-\u036F]/g, "")
    .replace(/\u0111/g, "d");
}
