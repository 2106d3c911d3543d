import { sheetsMenuTexts } from "../../shared/texts/sheets-menu-vi";

const WIDTH_PX = 300;

/**
 * Puts the menu of the add-on under "Extensions". It uses no service that needs consent and asks for no mode, so
 * it is the same in every AuthMode, NONE included; Google shows the consent screen when the item is first chosen.
 */
export function onOpen(): void {
  SpreadsheetApp.getUi().createAddonMenu().addItem(sheetsMenuTexts.openSidebar, "openSidebar").addToUi();
}

/** Runs once after installation, in a document that is already open: the menu must not wait for the next opening. */
export function onInstall(): void {
  onOpen();
}

/** Opens the sidebar. The page comes from a file, never from a template, which would not escape what it prints. */
export function openSidebar(): void {
  const page = HtmlService.createHtmlOutputFromFile("Sidebar").setTitle(sheetsMenuTexts.title).setWidth(WIDTH_PX);
  SpreadsheetApp.getUi().showSidebar(page);
}
