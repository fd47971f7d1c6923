import { standDown } from '../session/use-guards';

/** Parts of the browser that leaving touches; tests hand in their own. */
export interface ExitDoor {
  readonly document: Pick<Document, 'title' | 'body' | 'createElement'>;
  readonly history: Pick<History, 'back' | 'state'>;
  readonly location: Pick<Location, 'replace'>;
  /** Nothing may ask whether one really wants to leave. */
  readonly disarm: () => void;
  /** Calls once after the browser stepped back, or after a moment when it does not say so. */
  readonly afterStepBack: (then: () => void) => void;
}

/** The screen is blank by then; a slow phone may take a moment to step back. */
const STEP_BACK_MS = 1500;

export const browserExit = (): ExitDoor => ({
  document,
  history,
  location,
  disarm: standDown,
  afterStepBack: (then) => {
    addEventListener('popstate', then, { once: true });
    setTimeout(then, STEP_BACK_MS);
  },
});

const isGuarded = (state: unknown): boolean => typeof state === 'object' && state !== null && 'guard' in state;

/**
 * Blank first, everything else after: what stands on the screen is gone before any code can fail.
 * The page's entry in the history is replaced, so that Back does not lead here.
 */
export const leaveNow = (target: string, wipe: () => void, door: ExitDoor = browserExit()): void => {
  const blank = door.document.createElement('div');
  blank.className = 'blank';
  door.document.body.replaceChildren(blank);
  door.document.title = ' ';
  door.disarm();
  let gone = false;
  const replace = (): void => {
    if (gone) return;
    gone = true;
    door.location.replace(target);
  };
  try {
    wipe();
  } finally {
    if (isGuarded(door.history.state)) {
      door.afterStepBack(replace);
      door.history.back();
    } else replace();
  }
};
