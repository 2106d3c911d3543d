import fs from "node:fs";
import path from "node:path";
import { catalogue } from "../../shared/functions/catalogue";
import { checkedBaseUrl, manifestFor } from "../../tools/excel/manifest.mjs";
import { builtPath, builtText } from "./built-files";

const ROOT = path.resolve(__dirname, "../..");
const source = fs.readFileSync(path.join(ROOT, "manifest.xml"), "utf8");
const manifest = new DOMParser().parseFromString(source, "application/xml");
const PARTS = ["Images", "Urls", "ShortStrings", "LongStrings"] as const;

function elements(name: string, within: Document | Element = manifest): Element[] {
  return [...within.getElementsByTagNameNS("*", name)];
}

function attribute(element: Element | undefined, name: string): string {
  return element?.getAttribute(name) ?? "";
}

/** The resources of a part of the manifest, by id. */
function resources(part: (typeof PARTS)[number]): Map<string, Element> {
  const [list] = elements(part, elements("Resources")[0]);
  return new Map([...(list?.children ?? [])].map((child) => [attribute(child, "id"), child]));
}

/** Which kind of resource an element refers to, by its name. */
function partFor(element: Element): (typeof PARTS)[number] {
  if (element.localName === "Image") return "Images";
  if (element.localName === "Label" || element.localName === "Title") return "ShortStrings";
  return element.localName === "Description" ? "LongStrings" : "Urls";
}

function urlsOf(document: Document): string[] {
  return [...document.querySelectorAll("*")]
    .flatMap((element) => [attribute(element, "DefaultValue"), attribute(element, "Value")])
    .filter((value) => /^\w+:\/\//.test(value));
}

test("the manifest is well-formed XML", () => {
  expect(elements("parsererror")).toEqual([]);
});

test("every resource that is referred to exists and is of the right kind, and none is left over", () => {
  const used = new Set<string>();
  for (const element of [...manifest.querySelectorAll("[resid]")]) {
    const id = attribute(element, "resid");
    expect([id, resources(partFor(element)).has(id)]).toEqual([id, true]);
    used.add(id);
  }
  expect(PARTS.flatMap((part) => [...resources(part).keys()]).sort()).toEqual([...used].sort());
});

test("ids and texts keep within Office's lengths", () => {
  const limits = { Images: 2048, Urls: 2048, ShortStrings: 125, LongStrings: 250 };
  for (const part of PARTS)
    for (const [id, resource] of resources(part)) {
      const texts = [resource, ...resource.children].map(
        (element) => attribute(element, "DefaultValue") || attribute(element, "Value"),
      );
      expect([id, id.length <= 32, texts.every((text) => text.length <= limits[part])]).toEqual([id, true, true]);
    }
});

test("all addresses are https on one origin, which is listed in AppDomains", () => {
  const origins = new Set(urlsOf(manifest).map((url) => new URL(url).origin));
  expect([...origins]).toEqual([elements("AppDomain")[0]?.textContent]);
  expect([...origins][0]).toMatch(/^https:\/\//);
});

test("runtime, page and function file are one page, without which Excel drops the shared runtime in silence", () => {
  const page = elements("SourceLocation", elements("Page")[0])[0];
  const residents = [elements("Runtime")[0], page, elements("FunctionFile")[0]].map((element) =>
    attribute(element, "resid"),
  );
  expect(new Set(residents).size).toBe(1);
  const url = attribute(resources("Urls").get(residents[0] ?? ""), "DefaultValue");
  expect(url).toBe(attribute(elements("SourceLocation", elements("DefaultSettings")[0])[0], "DefaultValue"));
});

test("functions have no namespace, so a formula is spelt as in Google Sheets", () => {
  expect(elements("Namespace")).toEqual([]);
});

test("the only gate is ExcelApi 1.4, so older Excel still shows the pane", () => {
  const sets = elements("Set").map((set) => [attribute(set, "Name"), attribute(set, "MinVersion")]);
  expect(sets).toEqual([["ExcelApi", "1.4"]]);
});

test("the id never changes and the version has four parts, those of the package first", () => {
  expect(elements("Id")[0]?.textContent).toBe("8f4b0c52-6d1e-4a37-9c5a-d2e7b1f90a64");
  const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
  expect(elements("Version")[0]?.textContent).toBe(`${version}.0`);
  for (const id of ["Functions.Script.Url", "Functions.Metadata.Url"])
    expect(attribute(resources("Urls").get(id), "DefaultValue")).toMatch(new RegExp(`\\?v=${version}\\.0$`));
});

test("Vietnamese is the default and English is the only override, everywhere once", () => {
  expect(elements("DefaultLocale")[0]?.textContent).toBe("vi-VN");
  for (const element of elements("Override")) expect(attribute(element, "Locale")).toBe("en-US");
  for (const element of [...manifest.querySelectorAll("*")])
    expect([...element.children].filter((child) => child.localName === "Override").length).toBeLessThanOrEqual(1);
});

test("every file the manifest refers to has been built, and icons have the size they are for", () => {
  for (const url of urlsOf(manifest)) expect(fs.existsSync(builtPath(new URL(url).pathname.slice(1)))).toBe(true);
  for (const size of [16, 32, 64, 80]) {
    const png = fs.readFileSync(builtPath(`assets/icon-${size}.png`));
    expect([png.toString("latin1", 1, 4), png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual(["PNG", size, size]);
  }
});

test.each(["functions.json", "functions.en.json"])("%s describes the functions of the catalogue in order", (file) => {
  type Metadata = { functions: { id: string; parameters: { name: string; optional?: boolean }[]; helpUrl: string }[] };
  const { functions } = JSON.parse(builtText(file)) as Metadata;
  expect(
    functions.map(({ id, parameters }) => [id, parameters.map(({ name, optional }) => [name, optional === true])]),
  ).toEqual(
    catalogue.map(({ name, parameters }) => [
      name,
      parameters.map((parameter) => [parameter.name, parameter.optional]),
    ]),
  );
  const page = builtText("functions.html");
  for (const { id, helpUrl } of functions) {
    expect(new URL(helpUrl).hash).toBe(`#${id}`);
    expect(page).toContain(`<section id="${id}">`);
  }
});

describe("the manifest for a real address", () => {
  test("names the address everywhere, its origin in AppDomains, and the version of the package", () => {
    const made = manifestFor(source, "https://thuoc.example.gov.vn/excel/", "1.2.3");
    expect(made).not.toContain("localhost");
    expect(made).toContain("<AppDomain>https://thuoc.example.gov.vn</AppDomain>");
    expect(made).toContain('"https://thuoc.example.gov.vn/excel/taskpane.html"');
    expect(made).toContain('"https://thuoc.example.gov.vn/excel/functions.json?v=1.2.3.0"');
    expect(made).toContain("<Version>1.2.3.0</Version>");
  });

  test("is refused for an address that is not https, in Vietnamese", () => {
    expect(() => checkedBaseUrl("http://thuoc.example.gov.vn")).toThrow("Địa chỉ phải bắt đầu bằng https://");
    expect(() => checkedBaseUrl("thuoc")).toThrow("không phải là một địa chỉ web");
    expect(() => checkedBaseUrl("https://thuoc.example.gov.vn/?a=1")).toThrow("không có ?");
  });

  test.each(["&", "'", '"', "<", ">"])("is refused for an address with %s, which would break the manifest", (sign) => {
    expect(() => checkedBaseUrl(`https://thuoc.example.gov.vn/a${sign}b`)).toThrow("không được có các dấu");
  });

  test.each(["ten@", "ten:bimat@", ":bimat@"])("is refused with %s before the host, without telling it", (login) => {
    const refused = /tên đăng nhập hay mật khẩu: https:\/\/thuoc\.example\.gov\.vn$/;
    expect(() => checkedBaseUrl(`https://${login}thuoc.example.gov.vn`)).toThrow(refused);
  });

  test("is refused when there is nothing to replace", () => {
    const moved = source.split("https://localhost:3000").join("https://localhost:4000");
    expect(() => manifestFor(moved, "https://thuoc.example.gov.vn", "1.2.3")).toThrow("không tìm thấy");
  });

  test("for the development address is the manifest of the repository", () => {
    const { version } = JSON.parse(fs.readFileSync(path.join(ROOT, "package.json"), "utf8")) as { version: string };
    expect(manifestFor(source, "https://localhost:3000", version)).toBe(source);
  });
});
