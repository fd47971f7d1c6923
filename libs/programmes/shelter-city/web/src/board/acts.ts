import type { PointerEvent as ReactPointerEvent } from 'react';
import type { Grip } from './drag/grip';
import type { Shown } from './edit/pending';

/** What one can do to the things on the board; the same object as long as the board lives. */
export interface BoardActs {
  /** Opens everything about a stay. */
  readonly open: (stay: Shown) => void;
  /** A pointer went down on something that can be taken up. */
  readonly press: (event: ReactPointerEvent, grip: Grip, name: string) => void;
  readonly fold: (slug: string) => void;
  /** Where the keyboard is now, as `stay:…`, `place:…` or `city:…`. */
  readonly visit: (target: string) => void;
}
