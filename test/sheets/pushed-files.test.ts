import { spawnSync } from "node:child_process";
import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { PART_NAMES } from "../../appsscript/server/part-name";
import { provinces } from "../../shared/units/provinces";
import { distFile, distFolder } from "../support/apps-script-vm";

const repository = path.resolve(__dirname, "../..");
const clasp = path.join(repository, "node_modules/@google/clasp/build/src/index.js");

/** What `npm run deploy:sheets` says, run on a copy of what was built, by a person without any login. */
function deploy(project?: object, files = ["Core.js"]): { pushed: boolean; message: string } {
  const root = fs.mkdtempSync(path.join(home, "repository-"));
  fs.mkdirSync(path.join(root, "dist/appsscript"), { recursive: true });
  for (const name of files) fs.copyFileSync(path.join(distFolder, name), path.join(root, "dist/appsscript", name));
  if (project) fs.writeFileSync(path.join(root, ".clasp.json"), JSON.stringify(project));
  const code =
    `import { deploy } from ${JSON.stringify(path.join(repository, "tools/sheets/deploy.mjs"))};` +
    `console.log(JSON.stringify(deploy({ root: ${JSON.stringify(root)}, env: process.env })));`;
  const run = spawnSync(process.execPath, ["--input-type=module", "-e", code], {
    encoding: "utf8",
    env: withoutLogin(),
  });
  return JSON.parse(run.stdout) as { pushed: boolean; message: string };
}

let home: string;
beforeAll(() => {
  home = fs.mkdtempSync(path.join(os.tmpdir(), "thuoc-"));
});
afterAll(() => fs.rmSync(home, { recursive: true }));

function withoutLogin(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, HOME: home, USERPROFILE: home };
}

describe("what is pushed to Apps Script", () => {
  test("clasp would push the manifest, the scripts and the page, and nothing else", () => {
    const folder = path.join(home, "project");
    fs.cpSync(distFolder, folder, { recursive: true });
    fs.writeFileSync(path.join(folder, ".clasp.json"), JSON.stringify({ scriptId: "dummy", rootDir: "." }));
    fs.writeFileSync(path.join(folder, "notes.md"), "");
    fs.mkdirSync(path.join(folder, "below"));
    fs.writeFileSync(path.join(folder, "below", "package.json"), "{}");
    const run = spawnSync(process.execPath, [clasp, "status", "--json"], {
      cwd: folder,
      encoding: "utf8",
      env: withoutLogin(),
    });
    expect(run.stderr).toBe("");
    const { filesToPush } = JSON.parse(run.stdout) as { filesToPush: string[] };
    const parts = PART_NAMES.map((name) => name + ".html");
    const units = provinces.map(({ code }) => `Units${code}.html`);
    const expected = ["Core.js", "Functions.js", "Sidebar.html", "appsscript.json", ...parts, ...units];
    expect([...filesToPush].sort()).toEqual(expected.sort());
  });

  test("the manifest asks for this spreadsheet and its own pane only, and logs no contents of cells", () => {
    expect(JSON.parse(distFile("appsscript.json"))).toEqual({
      timeZone: "Asia/Ho_Chi_Minh",
      runtimeVersion: "V8",
      exceptionLogging: "NONE",
      oauthScopes: [
        "https://www.googleapis.com/auth/spreadsheets.currentonly",
        "https://www.googleapis.com/auth/script.container.ui",
      ],
    });
  });
});

describe("npm run deploy:sheets", () => {
  test("before a build says how to build", () => {
    expect(deploy({ scriptId: "dummy" }, [])).toEqual({
      pushed: false,
      message: expect.stringContaining("npm run build") as string,
    });
  });

  test.each([[undefined], [{}], [{ scriptId: "" }]])(
    "with the project file %j says where to find the script id",
    (project) => {
      const { pushed, message } = deploy(project);
      expect([pushed, message]).toEqual([false, expect.stringMatching(/\.clasp\.json[\s\S]*ID tập lệnh/)]);
    },
  );

  test("without a login says how to log in", () => {
    const { pushed, message } = deploy({ scriptId: "dummy" }, ["Core.js", "appsscript.json", ".claspignore"]);
    expect([pushed, message]).toEqual([false, expect.stringContaining("npx clasp login")]);
  });
});
