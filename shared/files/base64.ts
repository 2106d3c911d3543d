/** As many bytes as become letters at a time: a multiple of 3, and few enough for the arguments of one call. */
const AT_A_TIME = 24_576;

/** Bytes as base64 text (RFC 4648). */
export function bytesToBase64(bytes: Uint8Array): string {
  const pieces: string[] = [];
  for (let at = 0; at < bytes.length; at += AT_A_TIME)
    pieces.push(btoa(String.fromCharCode(...bytes.subarray(at, at + AT_A_TIME))));
  return pieces.join("");
}

/** The bytes that a base64 text stands for. Throws for any other text. */
export function bytesOfBase64(text: string): Uint8Array<ArrayBuffer> {
  const letters = atob(text);
  const bytes = new Uint8Array(letters.length);
  for (let at = 0; at < letters.length; at += 1) bytes[at] = letters.charCodeAt(at);
  return bytes;
}
