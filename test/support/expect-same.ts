/** `expect(received).toBe(expected)` for tests that ask a hundred thousand times: jest is only called on when they differ. */
export function expectSame<T>(received: T, expected: T): void {
  if (!Object.is(received, expected)) expect(received).toBe(expected);
}
