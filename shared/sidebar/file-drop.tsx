import type { JSX } from "preact";
import { useRef, useState } from "preact/hooks";
import { useMergingTexts } from "./merging-texts";

interface FileDropProps {
  readonly onFiles: (files: readonly File[]) => Promise<void>;
}

/** Takes files from this computer, picked or dropped. */
export function FileDrop({ onFiles }: FileDropProps): JSX.Element {
  const merge = useMergingTexts();
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
        multiple
        accept=".xlsx,.csv,.xls"
        onChange={(event) => {
          take(event.currentTarget.files);
          // The same file may be picked again once it has been put right.
          event.currentTarget.value = "";
        }}
      />
      <button type="button" onClick={() => input.current?.click()}>
        {merge.addFiles}
      </button>
      <p class="note">{merge.filesNote}</p>
    </div>
  );
}
