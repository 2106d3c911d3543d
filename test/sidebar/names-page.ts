import { h, render } from "preact";
import { NameQuestions } from "../../shared/sidebar/name-questions";
import { ProvinceField } from "../../shared/sidebar/province-field";
import type { NameDecisions } from "../../shared/units/name-decisions";
import { nameMatcher } from "../../shared/units/name-match";
import { nameQuestions, type PlacedName } from "../../shared/units/name-questions";
import "../../shared/sidebar/sidebar.css";

/** A page with nothing but the questions about names and the choice of a province. */
export interface NamesPage {
  /** How often decisions were handed out, and the last ones. */
  handedOut: number;
  decisions: NameDecisions;
  province: string | undefined;
  open(names: readonly PlacedName[], list: readonly string[], guess: string | undefined): void;
}

const page: NamesPage = {
  handedOut: 0,
  decisions: {},
  province: undefined,
  open(names, list, guess) {
    const root = document.getElementById("pane");
    if (root === null) throw new Error("the page has no element for the pane");
    root.className = "thuoc";
    const draw = (): void => {
      const questions = nameQuestions(names, nameMatcher(list, page.decisions));
      const onDecide = (decisions: NameDecisions): void => {
        page.handedOut += 1;
        page.decisions = decisions;
        draw();
      };
      const onPick = (code: string): void => {
        page.province = code;
        draw();
      };
      render(
        h("div", { class: "scroll" }, [
          h("section", {}, h(ProvinceField, { value: page.province, guess, onPick })),
          h(NameQuestions, { questions, list, decisions: page.decisions, onDecide }),
        ]),
        root,
      );
    };
    draw();
  },
};
(window as unknown as { names: NamesPage }).names = page;
