// Three groups: rules on the core (node), hosts played in memory (node, jsdom), and real browsers.
const transform = { "\\.(ts|tsx|mjs)$": "<rootDir>/test/support/transform.cjs" };
/** Names that a test file would otherwise look up in its sandbox each time it says them, which takes longer than what most of them do. */
const sandboxInjectedGlobals = [
  "Array", "BigInt", "Boolean", "Error", "JSON", "Map", "Math", "Number", "Object", "RegExp", "Set", "String", "Symbol", "WeakMap",
];
const common = {
  rootDir: __dirname,
  transform,
  sandboxInjectedGlobals,
  // Published as modules only, which the tests load like everything else.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
};

module.exports = {
  // One worker drives the browser tests while the other goes through the rest.
  maxWorkers: 2,
  // Nothing waits for its own sake: a slow machine, or a cold browser on a busy one, fails nothing.
  testTimeout: 60_000,
  testSequencer: "<rootDir>/test/support/longest-first.cjs",
  projects: [
    { ...common, displayName: "core", testEnvironment: "node", testMatch: ["<rootDir>/test/{domain,tables,units,audit,files,merging,dossiers,queries,ranking,functions,reporting,reports,letters,sharing,application,formulas,texts,tools,bench}/**/*.test.ts"] },
    { ...common, displayName: "excel", testEnvironment: "jsdom", testMatch: ["<rootDir>/test/excel/**/*.test.ts"] },
    { ...common, displayName: "sheets", testEnvironment: "node", testMatch: ["<rootDir>/test/sheets/**/*.test.ts"] },
    {
      ...common,
      displayName: "browser",
      testEnvironment: "node",
      testMatch: ["<rootDir>/test/{e2e,workbench,sidebar}/**/*.test.ts"],
      setupFilesAfterEnv: ["<rootDir>/test/support/browser-patience.ts"],
      globalSetup: "<rootDir>/test/support/start-browser.mjs",
      globalTeardown: "<rootDir>/test/support/stop-browser.mjs",
    },
  ],
};
