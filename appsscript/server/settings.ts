import { Failure } from "../../shared/domain/failure";

const KEY = "thuoc";
/** A property holds 9 kB, its key included; refuse with a margin rather than let the service cut or throw. */
const MOST_BYTES = 8800;

function properties(): GoogleAppsScript.Properties.Properties | null {
  return PropertiesService.getDocumentProperties() as GoogleAppsScript.Properties.Properties | null;
}

/** The saved settings as JSON text, as found, or "null". The sidebar reads and validates them. */
export function readSettings(): string {
  return properties()?.getProperty(KEY) ?? "null";
}

/** Saves JSON text with the spreadsheet. Fails with `hostRefused` above 8,800 bytes; the old settings then stay. */
export function writeSettings(json: string): void {
  const bytes = encodeURIComponent(json).replace(/%[0-9A-F]{2}/g, "-").length;
  const store = properties();
  if (bytes > MOST_BYTES || store === null)
    throw new Failure({ code: "hostRefused", statement: `DocumentProperties, ${bytes} / ${MOST_BYTES} bytes` });
  store.setProperty(KEY, json);
}
