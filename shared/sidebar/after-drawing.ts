/** A page that is not in sight draws nothing, and is not waited for any longer, in milliseconds. */
const LONGEST = 200;

/** Waits until the page has drawn what has changed, so that it is seen before something long begins. */
export function afterDrawing(): Promise<void> {
  return new Promise((resolve) => {
    const out = setTimeout(resolve, LONGEST);
    requestAnimationFrame(() => {
      clearTimeout(out);
      // The frame is drawn after this call; what comes behind it begins in a turn of its own.
      setTimeout(resolve);
    });
  });
}
