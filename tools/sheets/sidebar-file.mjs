import fs from "node:fs/promises";
import path from "node:path";
import { build, transform } from "esbuild";
import { minify as terser } from "terser";

const STYLES = "<!-- sidebar styles -->";
const SCRIPT = "<!-- sidebar script -->";

/** How often Terser goes over a script. The page is at its gate; of a part, more passes save three bytes in a thousand and double the build. */
const PASSES = { page: 3, part: 1 };

/**
 * The text of Sidebar.html: the page with its script and styles in one file, since HtmlService serves no others.
 * HtmlService cuts `//` and comments out of template literals of inline scripts, so none is left.
 *
 * @param {string} root of the repository
 * @param {boolean} minify
 * @returns {Promise<string>}
 */
export async function sidebarFile(root, minify) {
  const client = path.join(root, "appsscript", "client");
  const { script, styles } = await bundle(root, "sidebar-page.ts", minify && PASSES.page, []);
  const page = await fs.readFile(path.join(client, "sidebar.html"), "utf8");
  const styled = fill(page, STYLES, `<style>\n${safeStyles(styles)}</style>`);
  return fill(styled, SCRIPT, `<script>\n${safeScript(script)}</script>`);
}

/**
 * The text of a part of the sidebar, which `loadPart` fetches when it is needed: one script.
 *
 * @param {string} root of the repository
 * @param {string} name of the file in appsscript/client/parts, without its ending
 * @param {boolean} minify
 * @returns {Promise<string>}
 */
export async function partFile(root, name, minify) {
  const { script } = await bundle(root, `parts/${name}.ts`, minify && PASSES.part, [modulesOfPage]);
  return `<script>\n${safeScript(script)}</script>`;
}

/** Takes what must be the same everywhere from the page: see appsscript/client/shared-modules.ts. */
const modulesOfPage = {
  name: "modules of the page",
  setup(build) {
    build.onResolve({ filter: /^preact(\/|$)|\/pane-texts$/ }, ({ path: module }) => ({
      path: module.replace(/^.*\/pane-texts$/, "pane-texts"),
      namespace: "page",
    }));
    build.onLoad({ filter: /.*/, namespace: "page" }, ({ path: module }) => ({
      contents: `module.exports = window.thuocModules[${JSON.stringify(module)}]`,
    }));
  },
};

/** `passes`: how often Terser goes over the script; false leaves it as it is. */
async function bundle(root, entry, passes, plugins) {
  const result = await build({
    absWorkingDir: root,
    entryPoints: [path.join(root, "appsscript", "client", entry)],
    outdir: "sidebar",
    bundle: true,
    write: false,
    format: "iife",
    target: "es2020",
    supported: { "template-literal": false },
    charset: "utf8",
    legalComments: "none",
    jsx: "automatic",
    jsxImportSource: "preact",
    logLevel: "silent",
    plugins,
  });
  const [script, styles] = [".js", ".css"].map(
    (extension) => result.outputFiles.find((file) => file.path.endsWith(extension))?.text ?? "",
  );
  return { script: await compactScript(script, passes), styles: await compactStyles(styles, passes !== false) };
}

/** Terser comes last: it leaves about a twentieth less than esbuild, and makes no template literals. */
async function compactScript(script, passes) {
  if (passes === false) return script;
  const { code } = await terser(script, { ecma: 2020, compress: { passes }, format: { comments: false } });
  return code;
}

async function compactStyles(styles, minify) {
  return (await transform(styles, { loader: "css", minify, charset: "utf8" })).code;
}

function fill(page, place, content) {
  if (!page.includes(place)) throw new Error(`appsscript/client/sidebar.html has no ${place}`);
  return page.replace(place, () => content);
}

/** Neither an end of the element nor the start of an HTML comment may stand in a script; both only stand in strings. */
function safeScript(text) {
  return text.replace(/<\/(script)/gi, "<\\/$1").replaceAll("<!--", "\\x3C!--");
}

function safeStyles(text) {
  return text.replace(/<\/(style)/gi, "<\\/$1");
}
