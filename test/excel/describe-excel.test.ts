import { describeExcel } from "../../addin-excel/describe-excel";

/** Office.js as far as describing asks it: an Excel without any later requirement set. */
function onPlatform(platform: string | undefined): void {
  const Office = {
    PlatformType: { PC: "PC", OfficeOnline: "OfficeOnline", Mac: "Mac", iOS: "iOS" },
    context: { contentLanguage: "vi-VN", requirements: { isSetSupported: () => false }, ...(platform !== undefined && { platform }) },
  };
  Object.assign(globalThis, { Office });
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, "Office");
});

test.each([
  ["OfficeOnline", true],
  ["PC", false],
  ["Mac", false],
  ["iOS", false],
  [undefined, false],
])("of an Excel on the platform %s it is said that files reach the user: %s", async (platform, downloads) => {
  onPlatform(platform);
  expect(await describeExcel()).toMatchObject({ kind: "excel", downloads });
});
