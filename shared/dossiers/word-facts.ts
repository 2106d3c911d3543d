import { channels, digitizations, fees, type DossierFacts, type DossierField } from "../domain/dossier";
import type { CellValue } from "../tables/grid";
import type { DossierPlan } from "./dossier-plan";
import { answerOf, channelOf, digitizationOf, feeDueOf, paymentOf, wordKey } from "./dossier-words";
import { feeOfAnswers } from "./fee-of-answers";
import { isUnsaid } from "./unsaid-cell";
import { WordColumn } from "./word-column";

const ANSWERS = [false, true] as const;

/** What words in a row tell: all facts but where the dossier stands and whether its procedure is listed. */
export type SaidFacts = Pick<DossierFacts, "channel" | "inputs" | "resultDigitized" | "fee" | "eReceipt">;

/**
 * The columns of words of a table, and what they tell together as one number: each column adds the code of its word times
 * its `weight`. `size` is one more than the highest such number.
 */
export class WordFacts {
  readonly columns: { readonly column: WordColumn<unknown>; readonly weight: number }[] = [];
  size = 1;
  /** The facts that such a number stands for. A fact without a column is "unsaid", "none" or no. */
  readonly factsOf: (sum: number) => SaidFacts;

  constructor(private readonly plan: DossierPlan) {
    const channel = this.enter("channel", channels, meant(plan.meanings.channel, channelOf));
    const inputs = this.enter("inputsDigitized", digitizations, digitizationOf);
    const result = this.enter("resultDigitized", ANSWERS, answerOf);
    const feeDue = this.enter("feeDue", ANSWERS, feeDueOf);
    const payment = this.enter("payment", fees, paymentOf);
    const paidOnline = this.enter("paidOnline", ANSWERS, answerOf);
    const eReceipt = this.enter("eReceipt", ANSWERS, answerOf);
    this.factsOf = (sum) => ({
      channel: channel(sum) ?? "unsaid",
      inputs: inputs(sum) ?? "none",
      resultDigitized: result(sum) ?? false,
      fee: feeOfAnswers(payment(sum), paidOnline(sum), feeDue(sum)),
      eReceipt: eReceipt(sum) ?? false,
    });
  }

  private enter<Meaning>(
    field: DossierField,
    meanings: readonly Meaning[],
    meaningOf: (value: CellValue) => Meaning | undefined,
  ): (sum: number) => Meaning | undefined {
    if (!this.plan.fields.has(field)) return () => undefined;
    const weight = this.size;
    this.columns.push({ column: new WordColumn<unknown>(field, meanings, meaningOf), weight });
    this.size *= meanings.length;
    return (sum) => meanings[Math.floor(sum / weight) % meanings.length];
  }
}

/** What a cell means by what the user has said of its word, else by the vocabulary; a blank cell has no word. */
export function meant<Meaning>(
  meanings: ReadonlyMap<string, Meaning>,
  vocabulary: (value: CellValue) => Meaning | undefined,
): (value: CellValue) => Meaning | undefined {
  return (value) => (isUnsaid(value) ? undefined : meanings.get(wordKey(String(value)))) ?? vocabulary(value);
}
