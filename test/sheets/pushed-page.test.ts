import { runInThisContext } from "node:vm";
import { gzipSync } from "node:zlib";
import { writeLetter } from "../../shared/letters/write-letter";
import type { Letters } from "../../shared/sidebar/parts";
import { ducThoLetter, narrowAnnex, wideAnnex } from "../letters/sample-letter";
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

describe.each(["Engine.html", "English.html", "Letters.html", "Reports.html"])("%s, a part that the sidebar fetches when it is needed", (name) => {
  const [, script = ""] = /^<script>([\s\S]*)<\/script>$/.exec(distFile(name)) ?? [];

  test("is one script without template literals, HTML comments or ends of scripts", () => {
    const kinds = nodeKinds(script);
    expect([script.length > 0, kinds.has("TemplateLiteral"), kinds.has("TaggedTemplateExpression")]).toEqual([true, false, false]);
    expect(script).not.toMatch(/<!--|<\/script/i);
  });
});

describe("Letters.html, the part that writes .docx files", () => {
  const script = distFile("Letters.html");

  test("has at most 77 KB once compressed, and nothing of it is in the page", () => {
    // 70 KB measured, nearly all of it docx.
    expect(gzipSync(script, { level: 9 }).length).toBeLessThanOrEqual(77 * 1024);
    expect(page).not.toContain("wordprocessingCanvas");
    expect(script).toContain("wordprocessingCanvas");
  });

  test("makes no code from text and asks no one", () => {
    expect(script).not.toMatch(/\beval\(|\bFunction\(|fetch\(|XMLHttpRequest|sendBeacon|WebSocket|new Worker/);
  });

  test("writes the same bytes as the source that it is made from", async () => {
    const page: { thuocPart?: Letters } = {};
    // Not a context of its own: bytes of another realm are not the same kind of bytes.
    runInThisContext("(function (window) {" + script.replace(/^<script>|<\/script>$/g, "") + "})")(page);
    const letter = { ...ducThoLetter, annexes: [narrowAnnex, wideAnnex] };
    expect(await page.thuocPart?.writeLetter(letter)).toEqual(await writeLetter(letter));
  });
});
