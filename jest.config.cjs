// Three groups: rules on the core (node), hosts played in memory (node, jsdom), and real browsers.
const transform = { "\\.(ts|tsx|mjs)$": "<rootDir>/test/support/transform.cjs" };
const common = {
  rootDir: __dirname,
  transform,
  // Published as modules only, which the tests load like everything else.
  transformIgnorePatterns: ["/node_modules/(?!hucre/)"],
  testPathIgnorePatterns: ["/node_modules/", "/dist/"],
};

module.exports = {
  // One worker drives the browser tests while the other goes through the rest.
  maxWorkers: 2,
  projects: [
    { ...common, displayName: "core", testEnvironment: "node", testMatch: ["<rootDir>/test/{domain,tables,units,audit,files,merging,ranking,functions,reporting,reports,letters,sharing,application,formulas,texts,tools}/**/*.test.ts"] },
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
