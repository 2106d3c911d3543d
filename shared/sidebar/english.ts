import { describeDetail, describeFailure } from "../texts/describe-failure";
import { en } from "../texts/en";
import { indicatorsEn } from "../texts/indicators-en";
import { maximumEn } from "../texts/maximum-en";
import { meaningGroupsEn, meaningsEn } from "../texts/meanings-en";
import { notRecordedEn } from "../texts/not-recorded";
import { notRememberedEn } from "../texts/not-remembered";
import { otherTargetsEn } from "../texts/other-targets-en";
import { paneEn } from "../texts/pane-en";
import { shortEn } from "../texts/short-en";
import { targetNotesEn } from "../texts/target-notes-en";
import { uncountedRowsEn } from "../texts/uncounted-rows-en";
import { unmatchedTargetsEn } from "../texts/unmatched-targets-en";
import type { PaneTexts } from "./pane-texts";

/** The pane's texts in English. */
export const english: PaneTexts = {
  language: "en",
  pane: paneEn,
  indicators: {
    texts: indicatorsEn,
    maximum: maximumEn,
    otherTargets: otherTargetsEn,
    unmatchedTargets: unmatchedTargetsEn,
    uncountedRows: uncountedRowsEn,
    targetNotes: targetNotesEn,
    short: shortEn,
    notRemembered: notRememberedEn,
    notRecorded: notRecordedEn,
  },
  meanings: { names: meaningsEn, groups: meaningGroupsEn },
  describeFailure: (error) => describeFailure(error, en),
  describeDetail: (detail) => describeDetail(detail, en),
};
