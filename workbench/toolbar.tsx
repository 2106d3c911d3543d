import { render, type JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import type { Documents } from "./documents";
import { samples } from "./samples/samples";
import { texts } from "./texts";
import { UnsavedQuestion } from "./unsaved-question";
import { useOpenings } from "./use-openings";

/** In the list of samples when none of them is open. */
const OWN_FILE = "";

function Toolbar({ documents }: { readonly documents: Documents }): JSX.Element {
  const [sampleId, setSampleId] = useState<string>(samples[0].id);
  const openings = useOpenings(documents);
  const picker = useRef<HTMLInputElement>(null);

  const openSample = (list: HTMLSelectElement): void => {
    const sample = samples.find(({ id }) => id === list.value);
    // The list names what is open, and that changes only when the sample has been opened.
    list.value = sampleId;
    if (sample) openings.choose(() => documents.readSample(sample), () => setSampleId(sample.id));
  };
  const openFile = (input: HTMLInputElement): void => {
    const file = input.files?.[0];
    input.value = "";
    if (file) openings.choose(() => documents.readFile(file), () => setSampleId(OWN_FILE));
  };

  return (
    <>
      <h1 class="name">{texts.name}</h1>
      <label>
        {texts.sample}
        <select value={sampleId} onChange={(event) => openSample(event.currentTarget)}>
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
      <button type="button" onClick={() => openings.save()}>
        {texts.save}
      </button>
      <p class="hint" role="status">
        {openings.message === "" ? texts.hint : openings.message}
      </p>
      {openings.asking && <UnsavedQuestion openings={openings} />}
    </>
  );
}

/** Draws the bar above the grid: samples, opening, saving, and what came of it. */
export function showToolbar(root: HTMLElement, documents: Documents): void {
  render(<Toolbar documents={documents} />, root);
}
