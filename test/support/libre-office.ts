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

/** An .xlsx file opened, recalculated and saved again by LibreOffice. */
export async function recalculated(program: string, xlsx: Uint8Array): Promise<Buffer> {
  return converted(program, xlsx, "xlsx", "xlsx:Calc MS Excel 2007 XML");
}

/** The words of a .docx file as LibreOffice reads them: paragraphs and cells, each on a line of its own. */
export async function wordsRead(program: string, docx: Uint8Array): Promise<string> {
  return (await converted(program, docx, "docx", "txt:Text (encoded):UTF8")).toString("utf8");
}

/** A file opened by LibreOffice and saved as what `filter` says, with a profile of its own. */
async function converted(program: string, file: Uint8Array, extension: string, filter: string): Promise<Buffer> {
  const folder = await mkdtemp(path.join(tmpdir(), "thuoc-soffice-"));
  try {
    const profile = path.join(folder, "profile");
    const given = path.join(folder, "in." + extension);
    await mkdir(path.join(profile, "user"), { recursive: true });
    await writeFile(path.join(profile, "user", "registrymodifications.xcu"), PROFILE);
    await writeFile(given, file);
    const settings = [`-env:UserInstallation=${pathToFileURL(profile).href}`, "--headless", "--convert-to", filter];
    await promisify(execFile)(program, [...settings, "--outdir", path.join(folder, "out"), given]);
    return await readFile(path.join(folder, "out", "in." + (filter.split(":")[0] ?? "")));
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
