import officeAddins from "eslint-plugin-office-addins";
import tseslint from "typescript-eslint";

/** A Vietnamese letter outside the places where people are spoken to. Comments may quote terms. */
const VIETNAMESE = "/[\\u00C0-\\u00D6\\u00D8-\\u00F6\\u00F8-\\u1EF9]/";
const vietnameseText = ["Literal[value=" + VIETNAMESE + "]", "TemplateElement[value.raw=" + VIETNAMESE + "]", "JSXText[value=" + VIETNAMESE + "]"].map(
  (selector) => ({ selector, message: "Code thinks in English: text for people belongs in texts/, functions/, reports/ or a vocabulary file." }),
);

/** Raw markup is how a unit's name becomes a script. */
const rawMarkup = [
  { selector: "MemberExpression[property.name=/^(innerHTML|outerHTML|insertAdjacentHTML)$/]", message: "Names of units go through text nodes, never through markup." },
  { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: "Names of units go through text nodes, never through markup." },
  { selector: "CallExpression[callee.name=/^(alert|confirm|prompt|eval)$/]", message: "Hosts forbid it." },
];

export default tseslint.config(
  { ignores: ["dist/", ".tsbuild/", "node_modules/", "**/*.d.ts"] },
  { files: ["**/*.ts", "**/*.tsx"], extends: [...tseslint.configs.recommended], rules: {
    "@typescript-eslint/consistent-type-imports": ["error", { fixStyle: "inline-type-imports" }],
    "@typescript-eslint/explicit-module-boundary-types": "error",
    "@typescript-eslint/no-unused-vars": ["error", { argsIgnorePattern: "^_", varsIgnorePattern: "^_" }],
    eqeqeq: ["error", "always", { null: "ignore" }],
    "max-lines": ["error", { max: 220, skipBlankLines: true, skipComments: true }],
    "no-console": "error",
  } },
  { files: ["shared/texts/**/*.ts", "workbench/texts.ts"], rules: { "@typescript-eslint/explicit-module-boundary-types": "off" } },
  { files: ["test/**/*.ts"], rules: { "max-lines": "off", "@typescript-eslint/explicit-module-boundary-types": "off" } },
  { files: ["shared/**/*.ts", "shared/**/*.tsx", "addin-excel/**/*.ts", "appsscript/**/*.ts", "workbench/**/*.ts", "workbench/**/*.tsx"], rules: { "no-restricted-syntax": ["error", ...rawMarkup] } },
  {
    files: ["shared/**/*.ts", "shared/**/*.tsx", "addin-excel/**/*.ts", "appsscript/**/*.ts"],
    ignores: ["shared/texts/**", "shared/functions/**", "shared/reporting/**", "shared/reports/**", "shared/letters/**", "shared/formulas/plain/**", "shared/tables/column-meaning.ts", "shared/tables/*-vocabulary.ts", "shared/dossiers/*-vocabulary.ts", "shared/units/*-vocabulary.ts", "shared/units/provinces.ts", "shared/units/guess-province.ts", "shared/tables/unit-name.ts", "shared/tables/word-keys.ts", "shared/tables/read-target-table.ts", "shared/tables/resolve-target.ts"],
    rules: { "no-restricted-syntax": ["error", ...rawMarkup, ...vietnameseText] },
  },
  { files: ["addin-excel/**/*.ts"], plugins: { "office-addins": officeAddins }, languageOptions: { parserOptions: { project: "./addin-excel/tsconfig.json", tsconfigRootDir: import.meta.dirname } }, rules: {
    "office-addins/call-sync-after-load": "error",
    "office-addins/call-sync-before-read": "error",
    "office-addins/load-object-before-read": "error",
    "office-addins/no-context-sync-in-loop": "error",
    "office-addins/no-empty-load": "error",
    "office-addins/no-navigational-load": "error",
    "office-addins/no-office-initialize": "error",
    "office-addins/test-for-null-using-isNullObject": "error",
  } },
);
