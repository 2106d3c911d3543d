import path from "node:path";
import { parse } from "acorn";
import { loadCatalogue, loadModule } from "../load-catalogue.mjs";

/** The one global that Core.js declares. */
export const LIBRARY = "Thuoc";
const CALCULATE = "calculate";

/**
 * The text of Functions.js: real top-level functions, which is all that Apps Script sees. A custom function with
 * its JSDoc for each entry of the catalogue, and a plain one for each other export of the library. A function
 * touches the library only when it is called, so the order in which the files are loaded does not matter.
 *
 * @returns {Promise<string>}
 */
export async function functionsFile() {
  const [catalogue, library, { sheetsMenuTexts }] = await Promise.all([
    loadCatalogue(),
    loadModule(path.join("appsscript", "server", "library.ts")),
    loadModule(path.join("shared", "texts", "sheets-menu-vi.ts")),
  ]);
  const endpoints = Object.entries(library).filter(([name]) => name !== CALCULATE);
  return [
    ...catalogue.map((entry) => customFunction(entry, sheetsMenuTexts)),
    ...endpoints.map(([name, implementation]) => globalFunction(name, formalsOf(implementation))),
  ].join("\n");
}

/** Sheets shows the description and the parameters; it knows neither optional parameters nor line breaks. */
function customFunction({ name, summary, parameters }, texts) {
  const documented = parameters.map(({ name: parameter, description, optional }) => {
    const text = optional ? `${description.vi} ${texts.optional}` : description.vi;
    return ` * @param {any} ${parameter} ${oneLine(text)}\n`;
  });
  const formals = parameters.map((parameter) => parameter.name).join(", ");
  return (
    `/**\n * ${oneLine(summary.vi)}\n *\n${documented.join("")}` +
    ` * @return {any} ${texts.returns}\n * @customfunction\n */\n` +
    `function ${name}(${formals}) {\n  return ${LIBRARY}.${CALCULATE}("${name}", arguments);\n}\n`
  );
}

function globalFunction(name, formals) {
  const list = formals.join(", ");
  return `function ${name}(${list}) {\n  return ${LIBRARY}.${name}(${list});\n}\n`;
}

function formalsOf(implementation) {
  const { expression } = parse(`(${implementation.toString()})`, { ecmaVersion: 2020 }).body[0];
  return expression.params.map((formal) => formal.name);
}

function oneLine(text) {
  return text.replace(/\s+/g, " ").replaceAll("*/", "* /").trim();
}
