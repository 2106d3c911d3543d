export { callGlobal, distFile, distFolder, loadBundle, SCRIPTS, type BundleContext } from "./bundle-context";
export { globalFunctions, openSpreadsheet, type OpenSpreadsheet } from "./open-spreadsheet";
export { FakeSpreadsheet } from "./fake-spreadsheet";
