/**
 * A pure function of a text that remembers its answers: the headers and names of a workbook come again on every page and
 * sheet. It forgets all of them when it has `most`, so that a sheet full of prose costs no memory.
 */
export function remembered<Answer>(answer: (text: string) => Answer, most: number): (text: string) => Answer {
  const known = new Map<string, { readonly answer: Answer }>();
  return (text) => {
    let found = known.get(text);
    if (found === undefined) {
      if (known.size >= most) known.clear();
      found = { answer: answer(text) };
      known.set(text, found);
    }
    return found.answer;
  };
}
