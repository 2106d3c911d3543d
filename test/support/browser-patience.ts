import { closeShared } from "./browser-page";

/** A cold browser on a busy machine may need longer than jest's five seconds; nothing waits for its own sake. */
jest.setTimeout(60_000);

/**
 * Keys typed into a canvas can be lost when a machine stalls. A test that fails is tried twice more and its first error
 * is shown; one that fails three times has failed.
 */
jest.retryTimes(2, { logErrorsBeforeRetry: true });

afterAll(closeShared);
