import { gzipSync } from "node:zlib";
import { distFile } from "../support/apps-script-vm";
import { nodeKinds } from "./script-gates";

const page = distFile("Sidebar.html");
const scripts = [...page.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script]) => script ?? "");

describe("Sidebar.html", () => {
  test("is one Vietnamese page whose links leave the frame, with script and styles inside", () => {
    expect(page).toMatch(/<html lang="vi">/);
    expect(page).toMatch(/<meta charset="utf-8" \/>/);
    expect(page).toMatch(/<base target="_top" \/>/);
    expect(page).toMatch(/<style>[\s\S]+<\/style>/);
    expect(scripts).toHaveLength(1);
    expect(page).not.toMatch(/<script[^>]+src=|<link|<\?/);
  });

  test("has no template literal in its script: HtmlService cuts // and comments out of them", () => {
    const kinds = nodeKinds(scripts[0] ?? "");
    expect([kinds.has("TemplateLiteral"), kinds.has("TaggedTemplateExpression")]).toEqual([false, false]);
  });

  test("has no HTML comment and no end of a script inside its script", () => {
    expect(scripts[0]).not.toMatch(/<!--|<\/script/i);
    expect(page.match(/<\/script>/g)).toHaveLength(1);
  });

  test("has a script of at most 36 KB once compressed", () => {
    expect(gzipSync(scripts[0] ?? "", { level: 9 }).length).toBeLessThanOrEqual(36 * 1024);
  });
});

describe.each(["Engine.html", "English.html", "Reports.html"])("%s, a part that the sidebar fetches when it is needed", (name) => {
  const [, script = ""] = /^<script>([\s\S]*)<\/script>$/.exec(distFile(name)) ?? [];

  test("is one script without template literals, HTML comments or ends of scripts", () => {
    const kinds = nodeKinds(script);
    expect([script.length > 0, kinds.has("TemplateLiteral"), kinds.has("TaggedTemplateExpression")]).toEqual([true, false, false]);
    expect(script).not.toMatch(/<!--|<\/script/i);
  });
});
