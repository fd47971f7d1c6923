import type { Asked } from '../play/ask';
import type { Asking, Taking, TurnedAway } from './taking-history';

interface Days {
  readonly from: string;
  readonly until: string;
}
/** What was wished for; `days` with turnover. */
export interface Wish {
  readonly place: string;
  readonly period: Days;
  readonly days: Days;
  readonly except?: string;
}

/** Writes down what was asked and answered, on the one clock of this process. */
export class HistoryRecorder {
  readonly takings: Taking[] = [];
  readonly turnedAway: TurnedAway[] = [];
  readonly kinds: Record<string, number> = {};

  async attempt(ask: () => Promise<Asked>): Promise<{ readonly answer: Asked; readonly asked: Asking }> {
    const called = performance.now();
    const answer = await ask();
    this.kinds[answer.__typename] = (this.kinds[answer.__typename] ?? 0) + 1;
    return { answer, asked: { called, returned: performance.now() } };
  }

  /** A taking that an acknowledged act began. */
  begin(of: string, { place, days }: Wish, began: Asking): Taking {
    const taking: Taking = { of, place, days, began };
    this.takings.push(taking);
    return taking;
  }

  refuse(answer: Asked, { place, period, days, except }: Wish, asked: Asking): void {
    const free = (answer['free'] ?? []) as readonly Days[];
    this.turnedAway.push({ place, days, wish: period, free, asked, ...(except === undefined ? {} : { except }) });
  }
}
