/**
 * The rows of a CSV file with a header line. A field may stand in quotes, which double inside it; no field holds a
 * line break.
 *
 * @param {string} text
 * @returns {Record<string, string>[]} each row by the names of the header
 */
export function readCsv(text) {
  const [header, ...lines] = text.replace(/^\uFEFF/, "").split(/\r?\n/).filter((line) => line !== "").map(fieldsOf);
  return lines.map((fields, index) => {
    if (fields.length !== header.length) throw new Error(`line ${index + 2} has ${fields.length} fields`);
    return Object.fromEntries(header.map((name, place) => [name, fields[place].normalize("NFC").trim()]));
  });
}

function fieldsOf(line) {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^",]*))/g)].map(
    ([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain,
  );
}
