/**
 * How much each kind of thing that is remembered with a workbook may take, as JSON. A Google spreadsheet keeps 240,000 bytes
 * of settings (appsscript/server/settings.ts), Excel and the workbench more. A Vietnamese letter is up to 3 bytes, so
 * even letters where letters are counted leave room for names and what else is kept.
 */
export const KEPT_LIMITS = {
  /** Letters of all corrected forms of header together. */
  formLetters: 20_000,
  /** Letters of the user's own indicators. */
  indicatorLetters: 12_000,
  /** Bytes of the levels that communes registered: some 400 communes with their districts. */
  countrysideBytes: 16_000,
  /** Bytes of all saved sets of targets together. */
  targetSetBytes: 40_000,
  /** Bytes of who issues and signs letters, to whom they go, and their usual first and last paragraphs. */
  letterBytes: 8_000,
  /** Bytes of the rules of the report's text and of the paragraphs that were edited: each in two versions. */
  wordingBytes: 24_000,
  /** Bytes of the fingerprints of doubts that were checked: some 350 of them. */
  clearanceBytes: 6_000,
  /** Bytes of how the text of the report read when it was last handed on. */
  seenTextBytes: 14_000,
  /** Bytes of the record of kept periods: some 50 of them; the periods themselves are sheets. */
  periodBytes: 20_000,
} as const;
