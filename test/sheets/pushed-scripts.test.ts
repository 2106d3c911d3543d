import { catalogue } from "../../shared/functions/catalogue";
import { distFile, globalFunctions, loadBundle } from "../support/apps-script-vm";
import { freeNames, parseFaults, topLevelFunctions } from "./script-gates";

const core = distFile("Core.js");
const functions = topLevelFunctions(distFile("Functions.js"));

const LANGUAGE =
  "Array BigInt Boolean Date Error Infinity Intl JSON Map Math NaN Number Object Promise RangeError RegExp Set String Symbol " +
  "TypeError WeakMap WeakSet decodeURIComponent encodeURIComponent globalThis isFinite isNaN parseFloat parseInt undefined";
const SERVICES = "HtmlService LockService PropertiesService SpreadsheetApp Utilities";

/** Names of a browser or of Node that Apps Script does not have. */
const MISSING =
  "setTimeout setInterval clearTimeout ReadableStream WritableStream TextEncoder TextDecoder fetch FormData File Blob URL " +
  "URLSearchParams DOMException atob btoa crypto window navigator performance process structuredClone require module";

describe("the scripts that are pushed", () => {
  test.each(["Core.js", "Functions.js"])(
    "%s parses as an ES2020 script without class fields, #names or static blocks",
    (file) => {
      expect(parseFaults(distFile(file))).toEqual([]);
    },
  );

  test.each(["class A { x = 1 }", "class A { #x() {} }", "class A { static {} }", "import a from 'a'"])(
    "the gate refuses %j",
    (code) => {
      expect(parseFaults(code)).not.toEqual([]);
    },
  );

  test("they expect the language and five services of Apps Script, nothing of a browser or of Node", () => {
    const allowed = [...LANGUAGE.split(" "), ...SERVICES.split(" ")];
    expect(freeNames(core).filter((name) => !allowed.includes(name))).toEqual([]);
    expect(freeNames(distFile("Functions.js"))).toEqual(["Thuoc"]);
  });

  test("the world they are tested in has none of the names that Apps Script lacks", () => {
    const world = loadBundle();
    expect(MISSING.split(" ").filter((name) => world.run(`typeof ${name}`) !== "undefined")).toEqual([]);
  });

  test("zod is not among them, and Core.js has at most 188 KB: every cell with a formula loads it", () => {
    expect(core).not.toMatch(/zod/i);
    expect(Buffer.byteLength(core)).toBeLessThanOrEqual(188 * 1024);
  });

  test("they declare the functions of the catalogue, the menu and the endpoints, and no others", () => {
    const endpoints =
      "addRows addSheet describeFunctions describeHost listSheets loadSettings onInstall onOpen openSidebar readColumns readContents readCopy readFormulas readPart readSelection readSheet readUnits replaceCells rewriteCells " +
      "saveSettings showArea undoReceipt";
    expect(globalFunctions(loadBundle()).sort()).toEqual(
      [...catalogue.map((entry) => entry.name), ...endpoints.split(" ")].sort(),
    );
  });
});

describe("what Sheets shows while a formula is typed", () => {
  test.each(catalogue.map((entry) => [entry.name, entry] as const))(
    "%s has its description and its parameters",
    (_, entry) => {
      const shown = functions.find(({ name }) => name === entry.name);
      expect(shown?.formals).toEqual(entry.parameters.map((parameter) => parameter.name));
      const lines = (shown?.comment ?? "").split("\n").map((line) => line.replace(/^\s*\* ?/, ""));
      expect(lines[1]).toBe(entry.summary.vi);
      expect(lines.filter((line) => line.startsWith("@param"))).toEqual(
        entry.parameters.map(
          ({ name, description, optional }) => `@param {any} ${name} ${description.vi}${optional ? " (tùy chọn)" : ""}`,
        ),
      );
      expect(lines).toContain("@customfunction");
    },
  );

  test("a description is one sentence without HTML", () => {
    const texts = catalogue.flatMap(({ summary }) => summary.vi);
    expect(texts.filter((text) => !/^[^.<>]+\.$/.test(text))).toEqual([]);
  });

  test("endpoints are no custom functions, and hand over what they are given", () => {
    const endpoints = functions.filter(({ name }) => !catalogue.some((entry) => entry.name === name));
    expect(endpoints.filter(({ comment }) => comment.includes("@customfunction"))).toEqual([]);
    expect(endpoints.find(({ name }) => name === "readSheet")?.formals).toEqual(["name", "part"]);
  });
});
