import { render, type JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { describeFailure } from "../shared/texts/describe-failure";
import type { Documents } from "./documents";
import { samples } from "./samples/samples";
import { texts } from "./texts";

/** In the list of samples when none of them is open. */
const OWN_FILE = "";

/** Something to open, waiting for the answer about unsaved changes. */
type Opening = () => Promise<string>;

function Toolbar({ documents }: { readonly documents: Documents }): JSX.Element {
  const [sampleId, setSampleId] = useState<string>(samples[0].id);
  const [message, setMessage] = useState("");
  const [waiting, setWaiting] = useState<{ readonly open: Opening }>();
  const picker = useRef<HTMLInputElement>(null);

  const run = (work: Opening): void => {
    setWaiting(undefined);
    work().then(setMessage, (error: unknown) => setMessage(describeFailure(error)));
  };
  const open = (opening: Opening): void => {
    if (documents.hasUnsavedChanges()) setWaiting({ open: opening });
    else run(opening);
  };
  const openSample = (id: string): void => {
    const sample = samples.find((one) => one.id === id);
    if (sample === undefined) return;
    open(() => {
      setSampleId(id);
      return documents.openSample(sample);
    });
  };
  const openFile = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    input.value = "";
    if (file)
      open(async () => {
        const sentence = await documents.openFile(file);
        setSampleId(OWN_FILE);
        return sentence;
      });
  };
  const save = (): Promise<string> => documents.save();

  return (
    <>
      <h1 class="name">{texts.name}</h1>
      <label>
        {texts.sample}
        <select value={sampleId} onChange={(event) => openSample(event.currentTarget.value)}>
          {sampleId === OWN_FILE && <option value={OWN_FILE}>{texts.ownFile}</option>}
          {samples.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </label>
      <button type="button" onClick={() => picker.current?.click()}>
        {texts.open}
      </button>
      <input ref={picker} type="file" accept=".xlsx" hidden onChange={(event) => openFile(event.currentTarget)} />
      <button type="button" onClick={() => run(save)}>
        {texts.save}
      </button>
      <p class="hint" role="status">
        {message === "" ? texts.hint : message}
      </p>
      {waiting && (
        <div class="question" role="group" aria-label={texts.unsaved}>
          <span>{texts.unsaved}</span>
          <button type="button" onClick={() => run(() => save().then(waiting.open))}>
            {texts.saveFirst}
          </button>
          <button type="button" onClick={() => run(waiting.open)}>
            {texts.discard}
          </button>
          <button type="button" onClick={() => setWaiting(undefined)}>
            {texts.stay}
          </button>
        </div>
      )}
    </>
  );
}

/** Draws the bar above the grid: samples, opening, saving, and what came of it. */
export function showToolbar(root: HTMLElement, documents: Documents): void {
  render(<Toolbar documents={documents} />, root);
}
