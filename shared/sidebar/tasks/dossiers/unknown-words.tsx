import type { JSX } from "preact";
import { channels, statuses, type Channel, type Status } from "../../../domain/dossier";
import type { DossierTally } from "../../../dossiers/dossier-tally";
import { showCount } from "../../../texts/show-number";
import type { Panel } from "../../panel";
import { SelectField } from "../../select-field";
import { taskDesk } from "../task-desk";
import type { DossiersState } from "./dossiers-state";
import { useDossierTexts } from "./dossiers-texts";

interface UnknownWordsProps {
  readonly panel: Panel;
  readonly dossiers: DossiersState;
  readonly tally: DossierTally;
}

/** Words of cells that nobody has told the meaning of; the user can. */
export function UnknownWords({ panel, dossiers, tally: { unknownWords } }: UnknownWordsProps): JSX.Element | null {
  const { counting: texts, dossiers: names } = useDossierTexts();
  const { channelWords = new Map<string, Channel>(), statusWords = new Map<string, Status>() } = dossiers;
  const { set } = taskDesk(panel, "dossiers");
  if (unknownWords.length === 0) return null;
  return (
    <section aria-labelledby="thuoc-dossiers-words">
      <h2 id="thuoc-dossiers-words">{texts.unknown}</h2>
      <p class="note">{texts.unknownNote}</p>
      {unknownWords.map(({ field, word, key, rows }) =>
        field === "channel" ? (
          <SelectField<Channel | undefined>
            key={field + key}
            label={texts.unknownWord(names.fields.channel, word, showCount(rows))}
            value={channelWords.get(key)}
            options={[{ value: undefined, label: texts.notSaid }, ...channels.map((channel) => ({ value: channel, label: names.channels[channel] }))]}
            onPick={(meant) => set({ channelWords: changed(channelWords, key, meant) })}
          />
        ) : (
          <SelectField<Status | undefined>
            key={field + key}
            label={texts.unknownWord(names.fields.status, word, showCount(rows))}
            value={statusWords.get(key)}
            options={[{ value: undefined, label: texts.notSaid }, ...statuses.map((status) => ({ value: status, label: names.statuses[status] }))]}
            onPick={(meant) => set({ statusWords: changed(statusWords, key, meant) })}
          />
        ),
      )}
    </section>
  );
}

function changed<Meaning>(words: ReadonlyMap<string, Meaning>, key: string, meant: Meaning | undefined): ReadonlyMap<string, Meaning> {
  const others = new Map([...words].filter(([word]) => word !== key));
  return meant === undefined ? others : others.set(key, meant);
}
