import { Failure } from "../../shared/domain/failure";
import { joinPieces, splitIntoPieces } from "./settings-pieces";

const KEY = "thuoc";
/** A property holds 9 kB, its key included; keep a margin rather than let the service cut or throw. */
const MOST_BYTES_A_PROPERTY = 8800;
/** All properties together hold 500 kB, and the old settings stay until the new ones are complete. */
const MOST_BYTES = 240_000;

type Store = GoogleAppsScript.Properties.Properties;

function properties(): Store | null {
  return PropertiesService.getDocumentProperties() as Store | null;
}

/**
 * The saved settings as JSON text, as found, or "null". The sidebar reads and validates them. Fails with
 * `settingsNotRead` when a part of them is missing or of another writing.
 */
export function readSettings(): string {
  const saved = properties()?.getProperties() ?? {};
  const text = joinPieces(KEY, saved);
  if (text === undefined) throw new Failure({ code: "settingsNotRead" });
  return text;
}

/**
 * Saves JSON text with the spreadsheet, in as many properties as it needs. The pieces are written first, beside those of
 * the settings that are valid, and the one property that says which are valid last: a write that breaks off leaves the
 * old settings. Fails with `hostRefused` above 240,000 bytes; the old settings then stay.
 */
export function writeSettings(json: string): void {
  const store = properties();
  const { head, pieces, bytes } = splitIntoPieces(KEY, json, MOST_BYTES_A_PROPERTY, store?.getProperty(KEY) ?? "");
  if (bytes > MOST_BYTES || store === null)
    throw new Failure({ code: "hostRefused", statement: `DocumentProperties, ${bytes} / ${MOST_BYTES} bytes` });
  if (Object.keys(pieces).length > 0) store.setProperties(pieces);
  store.setProperty(KEY, head);
}
