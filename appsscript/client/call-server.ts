import type * as endpoints from "../server/endpoints";
import { sheetsFailure } from "./sheets-failure";

/** The endpoints of the server, by name. */
export type Endpoints = typeof endpoints;

/** Calls an endpoint; rejects with a `Failure`. Arguments and answers must be plain JSON without dates. */
export type CallServer = <Name extends keyof Endpoints>(
  name: Name,
  ...args: Parameters<Endpoints[Name]>
) => Promise<ReturnType<Endpoints[Name]>>;

/** `google.script.run` as promises, typed from the endpoints of the server. */
export function serverCaller(run: typeof google.script.run): CallServer {
  return (name, ...args) =>
    new Promise((resolve, reject) => {
      const fail = (error: unknown): void => reject(sheetsFailure(error));
      try {
        const endpoint = run.withSuccessHandler(resolve).withFailureHandler(fail)[name];
        (endpoint as (...args: readonly unknown[]) => void)(...args);
      } catch (error) {
        fail(error);
      }
    });
}
