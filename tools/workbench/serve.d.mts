/** The file that a request path means inside `folder`, or undefined when it is not there or lies outside. */
export function fileOfRequest(folder: string, requestPath: string): string | undefined;

/** Serves a folder on 127.0.0.1; a wished port that is taken gives way to the next free one. */
export function serve(folder: string, port?: number): Promise<Site>;

export interface Site {
  readonly url: string;
  readonly close: () => Promise<void>;
}
