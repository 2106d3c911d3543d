import type { OfficialHeading } from "../../shared/reports/official-heading";

/** A heading of which nothing is known: everything is left to be written by hand. */
export const BLANK_HEADING: OfficialHeading = { parent: [], body: [], annexNumber: "", enclosed: "", dated: "", signed: [], signer: "" };
