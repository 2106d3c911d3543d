/** What looks for figures that are not live and tells of them: a part of the pane, fetched once it has read. */
export { lookForStale } from "./look-for-stale";
