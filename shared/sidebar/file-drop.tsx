import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";

interface FileDropProps {
  readonly label: string;
  readonly note: string;
  /** The endings that are offered, ".xlsx,.csv". */
  readonly accept: string;
  /** Whether several files can be taken at once. */
  readonly several: boolean;
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

/** Takes files from this computer, picked or dropped. */
export function FileDrop({ label, note, accept, several, onFiles }: FileDropProps): JSX.Element {
  const input = useRef<HTMLInputElement>(null);
  const [over, setOver] = useState(false);
  const take = (files: FileList | null | undefined): void => {
    if (files !== null && files !== undefined && files.length > 0) void onFiles([...files]);
  };
  const drop = (event: DragEvent): void => {
    // Left alone, the browser would open the file in place of the pane.
    event.preventDefault();
    setOver(false);
    take(event.dataTransfer?.files);
  };
  const hover = (event: DragEvent): void => {
    event.preventDefault();
    setOver(event.type === "dragover");
  };
  return (
    <div class={over ? "drop over" : "drop"} onDrop={drop} onDragOver={hover} onDragLeave={hover}>
      <input
        ref={input}
        type="file"
        hidden
        multiple={several}
        accept={accept}
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be picked again once it has been put right.
          event.currentTarget.value = "";
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {label}
      </button>
      <p class="note">{note}</p>
    </div>
  );
}
