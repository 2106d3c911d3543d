import { execFile } from "node:child_process";
import { existsSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { promisify } from "node:util";

const PLACES = [
  ...(process.env.PATH ?? "").split(path.delimiter).flatMap((folder) => ["soffice", "libreoffice"].map((name) => path.join(folder, name))),
  "/Applications/LibreOffice.app/Contents/MacOS/soffice",
  "C:\\Program Files\\LibreOffice\\program\\soffice.exe",
];

/** Without this LibreOffice shows the values that are kept in a file of Excel (workbench.md, section 5). */
const PROFILE = `<?xml version="1.0" encoding="UTF-8"?>
<oor:items xmlns:oor="http://openoffice.org/2001/registry">
<item oor:path="/org.openoffice.Office.Calc/Formula/Load"><prop oor:name="OOXMLRecalcMode" oor:op="fuse"><value>0</value></prop></item>
</oor:items>`;

/** The program of LibreOffice on this computer (SOFFICE_PATH first); undefined where there is none. */
export function findLibreOffice(): string | undefined {
  return [process.env.SOFFICE_PATH ?? "", ...PLACES].find((place) => place !== "" && existsSync(place));
}

/** An .xlsx file opened, recalculated and saved again by LibreOffice, with a profile of its own. */
export async function recalculated(program: string, xlsx: Uint8Array): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), "thuoc-soffice-"));
  try {
    const profile = path.join(folder, "profile");
    await mkdir(path.join(profile, "user"), { recursive: true });
    await writeFile(path.join(profile, "user", "registrymodifications.xcu"), PROFILE);
    await writeFile(path.join(folder, "in.xlsx"), xlsx);
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", "xlsx:Calc MS Excel 2007 XML"];
    await promisify(execFile)(program, [...settings, "--outdir", path.join(folder, "out"), path.join(folder, "in.xlsx")]);
    return await readFile(path.join(folder, "out", "in.xlsx"));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
