// Jest globalSetup of the browser project: one browser, the workbench and the pane for all test files.
import path from "node:path";
import { build, isStale } from "../../tools/workbench/fresh-build.mjs";
import { serve } from "../../tools/workbench/serve.mjs";
import { root } from "../../tools/workbench/webpack.mjs";
import { launchBrowser } from "./launch-browser.mjs";
import { servePane } from "./serve-pane.mjs";

/** Leaves THUOC_BROWSER (a WebSocket endpoint), THUOC_WORKBENCH and THUOC_PANE (addresses) in the environment. */
export default async function startBrowser() {
  if (isStale()) await build();
  const site = await serve(path.join(root, "dist/workbench"));
  const pane = await servePane();
  const browser = await launchBrowser();
  process.env.THUOC_BROWSER = browser.wsEndpoint();
  process.env.THUOC_WORKBENCH = site.url;
  process.env.THUOC_PANE = pane.url;
  globalThis.stopBrowser = async () => {
    await browser.close();
    await site.close();
    await pane.close();
  };
}
