/** A cold browser on a busy machine may need longer than jest's five seconds; nothing waits for its own sake. */
jest.setTimeout(60_000);
