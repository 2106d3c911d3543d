import { closeShared } from "./browser-page";

/**
 * Keys typed into a canvas can be lost when a machine stalls. A test that fails is tried twice more and its first error
 * is shown; one that fails three times has failed.
 */
jest.retryTimes(2, { logErrorsBeforeRetry: true });

afterAll(closeShared);
