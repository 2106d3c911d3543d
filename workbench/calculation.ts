import type { ICommandInfo, IExecutionOptions, Injector } from "@univerjs/core";
import { ICommandService } from "@univerjs/core";
import {
  ClearSelectionFormatCommand,
  FormulaCalculationSessionService,
  IActiveDirtyManagerService,
  SetBorderCommand,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
} from "@univerjs/preset-sheets-core";
import { Failure } from "../shared/domain/failure";

/** Far above the 3 s that 20,000 functions take; past it a formula hangs. */
const PATIENCE_MS = 30_000;

/** The changes of cells that Univer's own trigger of calculations passes over (0.25.1): results, and mere looks. */
function leavesFiguresAlone({ id, params }: Readonly<ICommandInfo>, options?: IExecutionOptions): boolean {
  if (id !== SetRangeValuesMutation.id) return false;
  const trigger = (params as { trigger?: string } | undefined)?.trigger;
  const looks: (string | undefined)[] = [SetStyleCommand.id, SetBorderCommand.id, ClearSelectionFormatCommand.id];
  return options?.onlyLocal === true || looks.includes(trigger ?? "");
}

/**
 * Knows whether the figures on the sheet are up to date. Univer starts to calculate 100 ms after a change and
 * applies the results later, so that a read in between would see figures of before the change.
 */
export class Calculation {
  private awaitingStart = false;
  private waiting: (() => void)[] = [];
  private readonly session: FormulaCalculationSessionService;

  constructor(injector: Injector) {
    const dirty = injector.get(IActiveDirtyManagerService);
    this.session = injector.get(FormulaCalculationSessionService);
    injector.get(ICommandService).onCommandExecuted((command, options) => {
      if (command.id === SetFormulaCalculationStartMutation.id) this.awaitingStart = false;
      else if (dirty.get(command.id) && !leavesFiguresAlone(command, options)) this.awaitingStart = true;
    });
    this.session.state$.subscribe(() => this.tell());
  }

  /** Resolves when no change waits to be calculated. Rejects with `hostRefused` when a formula never ends. */
  settled(): Promise<void> {
    if (this.isSettled()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const tooLong = setTimeout(
        () => reject(new Failure({ code: "hostRefused", statement: "calculate" })),
        PATIENCE_MS,
      );
      this.waiting.push(() => {
        clearTimeout(tooLong);
        resolve();
      });
    });
  }

  private tell(): void {
    if (!this.isSettled()) return;
    const waiting = this.waiting;
    this.waiting = [];
    // The session reports from inside the command that applies the results.
    queueMicrotask(() => waiting.forEach((resolve) => resolve()));
  }

  private isSettled(): boolean {
    const { started, resultApplied, stopped, completed, resultEmitted } = this.session.state;
    const atRest = !started || (resultApplied && (stopped || completed || resultEmitted));
    return atRest && !this.awaitingStart;
  }
}
