/** A former unit as one entry of the merge map names it. */
export interface Mention {
  readonly type: string;
  readonly name: string;
  readonly district: string | undefined;
  readonly part: boolean;
  readonly alsoInto: readonly { readonly type: string; readonly name: string }[];
}

export function readMergeText(text: string): {
  readonly unchanged: boolean;
  readonly mentions: readonly Mention[];
  readonly unread: readonly string[];
};
