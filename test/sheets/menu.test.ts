import { communes, workbookOf } from "../contract/sample-workbook";
import { distFile, openSpreadsheet } from "../support/apps-script-vm";

describe("the menu", () => {
  test.each(["onOpen", "onInstall"])("%s adds one item and uses nothing that needs consent", (trigger) => {
    const { context, spreadsheet } = openSpreadsheet(workbookOf(communes));
    context.run(`${trigger}({ authMode: "NONE" })`);
    expect([...spreadsheet.menu]).toEqual([["openSidebar", "Mở thanh bên"]]);
    expect(spreadsheet.journal.log).toEqual([
      "SpreadsheetApp.getUi",
      "Ui.createAddonMenu",
      "Menu.addItem",
      "Menu.addToUi",
    ]);
  });

  test("its item opens the pushed page, 300 px wide", () => {
    const { context, spreadsheet } = openSpreadsheet(workbookOf(communes));
    context.run("openSidebar()");
    expect(spreadsheet.sidebars).toEqual([{ file: "Sidebar", title: "Thước", width: 300 }]);
    expect(distFile("Sidebar.html")).toContain('<div id="thuoc" data-host="sheets">');
  });
});
