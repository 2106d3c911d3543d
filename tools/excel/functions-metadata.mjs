/**
 * The custom functions metadata of one language (functions.json of Excel), from the catalogue.
 * Every parameter and result is a matrix: a formula over 1,000 rows is then one call with one result,
 * and a single cell arrives as 1 × 1.
 *
 * @param {import("../../shared/functions/sheet-function").SheetFunction[]} catalogue
 * @param {"vi" | "en"} language
 * @param {string} baseUrl
 */
export function functionsMetadata(catalogue, language, baseUrl) {
  const functions = catalogue.map(({ name, summary, parameters }) => ({
    id: name,
    name,
    description: summary[language],
    helpUrl: `${baseUrl}/functions.html#${name}`,
    parameters: parameters.map((parameter) => ({
      name: parameter.name,
      description: parameter.description[language],
      type: "any",
      dimensionality: "matrix",
      ...(parameter.optional ? { optional: true } : {}),
    })),
    result: { type: "any", dimensionality: "matrix" },
  }));
  return JSON.stringify({ functions }, null, 2) + "\n";
}
