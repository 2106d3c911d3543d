import fc from "fast-check";
import { bytesOfBase64, bytesToBase64 } from "../../shared/files/base64";

test("bytes come back from base64 the same, and the text is that of Node", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => {
      const text = bytesToBase64(bytes);
      expect(text).toBe(Buffer.from(bytes).toString("base64"));
      expect([...bytesOfBase64(text)]).toEqual([...bytes]);
    }),
  );
});

test("a file of 100 KB is no more than one text", () => {
  const bytes = Uint8Array.from({ length: 100_001 }, (_, at) => at % 251);
  expect(bytesToBase64(bytes)).toBe(Buffer.from(bytes).toString("base64"));
});
