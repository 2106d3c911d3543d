import type { Pace } from "../application/run-in-slices";

/**
 * The pace of a page: a message to itself comes back after the browser has drawn and handed out what the user did,
 * without the 4 ms that timers wait.
 */
export const browserPace: Pace = {
  now: () => performance.now(),
  pause: () =>
    new Promise((resolve) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        port1.close();
        resolve();
      };
      port2.postMessage(undefined);
    }),
};
