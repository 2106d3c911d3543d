/**
 * What a column of a dossier table is by its header, more closely than its field: several kinds may stand for one field, and
 * which of them is counted by is told and can be chosen. In the order in which a field prefers them.
 */
export const columnKinds = [
  "dossierCode",
  "dossierNumber",
  "otherDossierCode",
  "handlingUnit",
  "plainUnit",
  "receivingUnit",
  "officeOfUnit",
  "placeOfUnit",
  "superiorUnit",
  "unitCode",
  "procedureCode",
  "procedureName",
  "areaName",
  "areaCode",
  "filedBy",
  "perhapsFiledBy",
  "serviceLevel",
  "receivedDay",
  "takenDay",
  "filedDay",
  "createdDay",
  "promisedDay",
  "dueDay",
  "limitDay",
  "newPromise",
  "finishedDay",
  "decidedDay",
  "returnedDay",
  "signedDay",
  "state",
  "outcome",
  "inputs",
  "result",
  "fee",
  "howPaid",
  "paidOnline",
  "receipt",
] as const;
export type ColumnKind = (typeof columnKinds)[number];

/** Why a sheet is not taken for a table with a row per dossier. */
export const noDossierTableReasons = [
  /** No row names columns of dossiers. */
  "noHeader",
  "noUnit",
  /** Neither dossier ids nor days of receipt nor ways in. */
  "nothingToCountBy",
  /** Its rows count dossiers: a table by unit, by day, by procedure. */
  "rowsAreCounts",
  "noRows",
] as const;
export type NoDossierTableReason = (typeof noDossierTableReasons)[number];

/** Why a user's choice of columns is not taken. */
export const columnRefusals = ["personal", "noSuchColumn", "usedTwice", "unitNeeded", "nothingToCountBy"] as const;
export type ColumnRefusal = (typeof columnRefusals)[number];
