import type { ComponentChildren, JSX } from "preact";
import { LoadedPart } from "./loaded-part";
import type { Panel } from "./panel";
import type { View, ViewPart } from "./panel-state";
import type { LaterView } from "./use-later-view";
import { ViewFrame } from "./view-frame";

interface LaterPaneProps<Logic, Drawing> {
  readonly panel: Panel;
  readonly view: View;
  readonly words: { readonly heading: string; readonly loading: string };
  /** What the view works with, which the panel fetches. */
  readonly logic: ViewPart<Logic>;
  /** What it is drawn with. */
  readonly drawing: LaterView<Drawing>;
  readonly children: (
    drawing: Drawing,
    logic: Logic,
  ) => { readonly content: ComponentChildren; readonly bar: ComponentChildren };
}

/** A view that comes when it is first opened, with its bar; until then a word about it, or a button to try again. */
export function LaterPane<Logic, Drawing>(props: LaterPaneProps<Logic, Drawing>): JSX.Element {
  const { panel, view, words, logic, drawing, children } = props;
  const drawn =
    logic.is === "ready" && drawing.part.is === "ready" ? children(drawing.part.part, logic.part) : undefined;
  const late = logic.is === "failed" ? logic : drawing.part.is === "failed" ? drawing.part : LOADING;
  const retry = (): void => {
    if (logic.is === "failed") void panel.showView(view);
    if (drawing.part.is === "failed") drawing.retry();
  };
  return (
    <ViewFrame panel={panel} view={view} bar={drawn?.bar}>
      <h1 class="unseen">{words.heading}</h1>
      {drawn?.content ?? (
        <LoadedPart part={late} loading={words.loading} onRetry={retry}>
          {() => null}
        </LoadedPart>
      )}
    </ViewFrame>
  );
}

const LOADING: ViewPart<never> = { is: "loading" };
