/** A part of a letter that may be blank. */
export type MissingLetterPart = "body" | "number" | "place" | "date" | "subject" | "recipients" | "name";
