import { useEffect, useState } from "preact/hooks";

/**
 * Whether something has been under way for longer than the user waits without a word. What is done sooner would only flicker.
 *
 * @param patience in milliseconds
 */
export function useTakesLong(isUnderWay: boolean, patience: number): boolean {
  const [long, setLong] = useState(false);
  useEffect(() => {
    if (!isUnderWay) return setLong(false);
    const timer = setTimeout(() => setLong(true), patience);
    return () => clearTimeout(timer);
  }, [isUnderWay]);
  return isUnderWay && long;
}
