import { SharedStrings } from "./shared-strings";
import { bytesOf, endOfMarkup, endOfName, isName, isTag, localName, nextLess, SLASH } from "./xml-bytes";
import { XmlContent } from "./xml-content";

const ITEM = bytesOf("si");

/** Finds the items of sharedStrings.xml (ECMA-376-1, 18.4.8) in bytes that come in pieces. */
export class SharedStringScanner {
  readonly strings = new SharedStrings();
  private readonly content = new XmlContent();

  /** Takes what is whole, and gives how many bytes that is. */
  readonly scan = (bytes: Uint8Array): number => {
    for (let at = nextLess(bytes, 0); at >= 0; at = nextLess(bytes, at)) {
      const end = endOfMarkup(bytes, at);
      if (end < 0) return at;
      const nameTo = endOfName(bytes, at + 1, end);
      if (isTag(bytes, at) && isName(bytes, localName(bytes, at + 1, nameTo), nameTo, ITEM)) {
        const after = this.item(bytes, at, nameTo, end);
        if (after < 0) return at;
        at = after;
      } else at = end + 1;
    }
    return bytes.length;
  };

  private item(bytes: Uint8Array, open: number, nameTo: number, end: number): number {
    if (bytes[end - 1] === SLASH) {
      this.strings.add(bytes, []);
      return end + 1;
    }
    const after = this.content.read(bytes, open + 1, nameTo, end + 1);
    if (after >= 0) this.strings.add(bytes, this.content.texts);
    return after;
  }
}
