// npm run picture: draws docs/workbench.png, the picture in the README, from the built workbench.
import path from "node:path";
import { chromium } from "playwright-core";
import { launchBrowser } from "../../test/support/launch-browser.mjs";
import { build, isStale } from "./fresh-build.mjs";
import { serve } from "./serve.mjs";
import { root } from "./webpack.mjs";

if (isStale()) await build();
const site = await serve(path.join(root, "dist/workbench"));
const server = await launchBrowser();
const browser = await chromium.connect(server.wsEndpoint());
const page = await browser.newPage({ viewport: { width: 1280, height: 720 }, locale: "vi-VN" });
await page.goto(site.url);
await page.getByRole("button", { name: "Xếp hạng ra trang mới" }).click();
await page.getByText("Đã ghi trang").waitFor();
await page.getByRole("button", { name: "Đóng thông báo" }).click();
await page.getByRole("heading", { name: "Kết quả" }).evaluate((heading) => heading.scrollIntoView());
await page.screenshot({ path: path.join(root, "docs/workbench.png") });
await browser.close();
await server.close();
await site.close();
