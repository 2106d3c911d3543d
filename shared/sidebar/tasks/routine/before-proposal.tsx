import type { JSX } from "preact";
import { Notice } from "../../notice";
import type { BeforeFound, BeforeOffer } from "./find-before";
import { useRoutineTexts } from "./routine-texts";

interface ProposalProps {
  readonly before: BeforeFound | undefined;
  readonly onChoose: (offer: BeforeOffer) => void;
}

/** The table of the period before that was found, or the several that it may be: nothing is compared before a press. */
export function BeforeProposal({ before, onChoose }: ProposalProps): JSX.Element {
  const { look } = useRoutineTexts();
  const offers = before?.is === "one" ? [before.offer] : before?.is === "several" ? before.offers : [];
  const [first] = offers;
  return (
    <div role="status">
      {first !== undefined && (
        <Notice kind="care">
          <p>{offers.length === 1 ? look.oneBefore(first.period, first.sheet) : look.severalBefore}</p>
          <div class="buttons">
            {offers.map((offer) => (
              <button type="button" key={offer.sheet} onClick={() => onChoose(offer)}>
                {look.compareWith(offer.sheet, offer.period, offer.kept)}
              </button>
            ))}
          </div>
        </Notice>
      )}
    </div>
  );
}
