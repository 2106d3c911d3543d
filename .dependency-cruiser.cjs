// The architecture as an executable file: each rule has a sentence. See ARCHITECTURE.md.
const LAYERS = ["domain", "tables", "files", "units", "ranking", "audit", "merging", "dossiers", "queries", "reporting", "reports", "letters", "sharing", "application", "sidebar"];

/** A layer may use what stands below it, and nothing above. */
const layerRules = LAYERS.map((layer, index) => ({
  name: "layer-" + layer,
  comment: "shared/" + layer + " is used by the layers above it and knows none of them.",
  severity: "error",
  from: { path: "^shared/" + layer + "/" },
  to: { path: "^shared/(" + LAYERS.slice(index + 1).join("|") + ")/" },
})).filter((rule) => !rule.to.path.includes("()"));

module.exports = {
  forbidden: [
    ...layerRules,
    { name: "no-circle", comment: "Two files that need each other are one concept, or a third one is missing.", severity: "error", from: {}, to: { circular: true } },
    { name: "domain-is-pure", comment: "The rules know no package and nothing outside their folder.", severity: "error", from: { path: "^shared/domain/" }, to: { pathNot: "^shared/domain/" } },
    { name: "functions-see-little", comment: "Every Sheets cell is a cold server call: functions load rules, number and name reading, names of indicators, and sentences only.", severity: "error", from: { path: "^shared/functions/" }, to: { pathNot: "^shared/(domain|functions|texts)/|^shared/tables/(parse-number|unit-name|match-unit|read-target-table|resolve-target|target-fields)\\.ts$|^shared/ranking/asked-indicator\\.ts$" } },
    { name: "texts-are-leaves", comment: "Sentences need rules to show figures, and nothing else.", severity: "error", from: { path: "^shared/texts/" }, to: { pathNot: "^shared/(texts|domain)/" } },
    { name: "sharing-is-about-files", comment: "A copy is made of the bytes of a file: formulas, cells and sentences, and no figure is judged.", severity: "error", from: { path: "^shared/sharing/" }, to: { path: "^shared/", pathNot: "^shared/(sharing|domain|tables|files|formulas|texts)/|^shared/functions/function-names\\.ts$" } },
    { name: "shared-knows-no-host", comment: "Everything in shared/ runs on every host.", severity: "error", from: { path: "^shared/" }, to: { path: "^(addin-excel|appsscript|workbench|tools|test)/" } },
    { name: "preact-in-the-pane", comment: "The pane is drawn by Preact; the core and the hosts' adapters are not.", severity: "error", from: { path: "^shared/", pathNot: "^shared/sidebar/" }, to: { path: "node_modules/preact" } },
    { name: "hosts-are-strangers", comment: "A host imports shared/, never another host.", severity: "error", from: { path: "^(addin-excel|appsscript|workbench)/" }, to: { path: "^(addin-excel|appsscript|workbench)/", pathNot: "^$1/" } },
    { name: "server-and-client-apart", comment: "Apps Script's server and the page in the sidebar share types only.", severity: "error", from: { path: "^appsscript/client/" }, to: { path: "^appsscript/server/", dependencyTypesNot: ["type-only"] } },
    { name: "nobody-imports-tests", comment: "Products do not lean on tests or build tools.", severity: "error", from: { path: "^(shared|addin-excel|appsscript|workbench)/" }, to: { path: "^(test|tools)/" } },
    { name: "no-orphans", comment: "A file that nothing uses is dead.", severity: "error", from: { orphan: true, path: "^(shared|addin-excel|appsscript|workbench)/", pathNot: "\\.d\\.ts$" }, to: {} },
    { name: "declared-packages-only", comment: "What is imported is named in package.json.", severity: "error", from: {}, to: { dependencyTypes: ["npm-no-pkg", "npm-unknown", "unknown", "undetermined"], pathNot: "\\.css$" } },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "(^|/)(dist|\\.tsbuild)/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.base.json" },
    enhancedResolveOptions: { extensions: [".ts", ".tsx", ".mjs", ".cjs", ".js", ".css"], exportsFields: ["exports"], conditionNames: ["import", "require", "default", "types"] },
  },
};
