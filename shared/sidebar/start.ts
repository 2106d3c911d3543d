import { h, render } from "preact";
import type { Workbook } from "../application/workbook";
import { App } from "./app";
import { createPanel } from "./panel";
import type { PaneParts } from "./parts";
import type { PaneViews } from "./views";
import { watchScheme, type Scheme } from "./watch-scheme";
import "./sidebar.css";

/** What a host page hands over to start the pane. */
export interface SidebarOptions {
  /** An element of the page, emptied first. It takes the height of the page, or of the box the host puts it in. */
  readonly root: HTMLElement;
  readonly workbook: Workbook;
  readonly parts: PaneParts;
  readonly views: PaneViews;
  /** Colours of the host; without it those that the system prefers, as they change. */
  readonly scheme?: Scheme;
}

/** A running pane. */
export interface Sidebar {
  /** Takes the host's colours from now on. */
  setScheme(scheme: Scheme): void;
  /** Takes the pane off the page; what is still under way is no longer shown. */
  stop(): void;
}

/**
 * Starts the pane in `root`: the same one in Excel, in Google Sheets and in the workbench. It asks the workbook what
 * it is (`data-host`), wears the host's look and colours (`data-scheme`) and reads the selection at once. A page that
 * knows its host sets `data-host` beforehand, so that no other look is seen until the workbook has answered.
 * The root becomes the main landmark of the page unless it stands in one already.
 */
export function startSidebar({ root, workbook, parts, views, scheme }: SidebarOptions): Sidebar {
  const panel = createPanel(workbook, parts, draw, () => new Date());
  let unwatch = (): void => undefined;

  function draw(): void {
    const { host, texts } = panel.state();
    if (host !== undefined) root.dataset.host = host.kind;
    root.lang = texts.language;
    render(h(App, { panel, views, state: panel.state() }), root);
  }

  function applyScheme(next: Scheme): void {
    root.dataset.scheme = next;
  }

  root.replaceChildren();
  root.classList.add("thuoc");
  if (root.closest("main, aside, [role=main], [role=complementary]") === null) root.setAttribute("role", "main");
  if (scheme === undefined) unwatch = watchScheme(applyScheme);
  else applyScheme(scheme);
  panel.open();

  return {
    setScheme(next) {
      unwatch();
      applyScheme(next);
    },
    stop() {
      unwatch();
      panel.close();
      render(null, root);
    },
  };
}
