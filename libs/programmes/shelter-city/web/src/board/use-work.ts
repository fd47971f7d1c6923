import { useCallback, useEffect, useMemo, useRef, useState, type KeyboardEvent, type RefObject } from 'react';
import type { Period } from '@vrijhaven/domain';
import type { ProposalView } from '@vrijhaven/shelter-city/client';
import type { BoardActs } from './acts';
import type { Open } from './board-dialogs';
import type { BoardSource } from './data/use-board';
import type { Aim } from './drag/drag-session';
import type { Grip } from './drag/grip';
import { useHolding, type Held } from './drag/use-holding';
import { useSpoken } from './drag/use-spoken';
import { sameSpot, type Edit } from './edit/edit';
import { withPending, type Shown } from './edit/pending';
import { proposalFor } from './edit/send-edit';
import { useEdits } from './edit/use-edits';
import type { GridHandle } from './grid/board-grid';
import { returnFocusTo } from './return-focus';
import { mayMove, mayStretch } from './stay-states';

interface Options {
  readonly source: BoardSource;
  readonly grid: RefObject<GridHandle | null>;
  readonly lane: RefObject<HTMLElement | null>;
  readonly nameOf: (application: string) => string;
  readonly announce: (text: string) => void;
  readonly fold: (slug: string) => void;
}

/** A stay as something that can be taken up: as a whole, or by its end once the guest is there. */
const gripOf = ({ id, application, city, period, place, state }: Shown): Grip => ({
  ...{ key: id, application, city, period, place },
  ...(mayMove(state) ? { part: 'whole' } : { part: 'last', endOnly: true }),
});

/** Everything that one does on the board, by hand, by keys or in dialogs, over one list of edits. */
export const useWork = ({ source, grid, lane, nameOf, announce, fold }: Options) => {
  const [open, setOpen] = useState<Open>();
  const [visited, setVisited] = useState<string>();
  const { data, proposals, hold } = source;
  const shownStay = useRef<(application: string) => Shown | undefined>(() => undefined);
  const proposalOf = useRef<(application: string) => ProposalView | undefined>(() => undefined);

  const edits = useEdits(
    source,
    nameOf,
    useMemo(
      () => ({
        taken: (edit: Edit, free: readonly Period[]) => {
          if (edit.kind === 'cancelled') return;
          const stay = shownStay.current(edit.application);
          const proposal = proposalOf.current(edit.application);
          // It still stands here where it was put: what was refused is not where it comes from.
          if (edit.kind === 'moved' && stay)
            setOpen({ kind: 'move', stay: { ...stay, ...edit.from }, ...edit.to, refused: free });
          else if (proposal) setOpen({ kind: 'place', proposal, ...edit.to, refused: free });
        },
        changed: (application: string) => {
          const stay = shownStay.current(application);
          if (stay) setOpen({ kind: 'stay', stay, changed: true });
        },
      }),
      [],
    ),
  );
  const { pending, perform } = edits;
  const cities = useMemo(() => withPending(data.cities, pending), [data.cities, pending]);
  useEffect(() => {
    const stays = cities.flatMap(({ places }) => places.flatMap(({ residencies }) => residencies));
    shownStay.current = (application) =>
      stays.find((stay) => stay.application === application && mayMove(stay.state)) ??
      stays.find((stay) => stay.application === application);
    proposalOf.current = (application) => proposalFor(proposals ?? [], application);
  }, [cities, proposals]);

  const spoken = useSpoken(cities, announce);
  const put = (held: Held, aim: Aim) => {
    hold(false);
    const { grip } = held;
    const stay = shownStay.current(grip.application);
    if (aim.kind === 'lane' && stay) setOpen({ kind: 'cancel', stay });
    if (aim.kind !== 'spot') return;
    const from = stay && { place: stay.place, period: stay.period };
    if (grip.place === undefined) void perform({ kind: 'planned', application: grip.application, to: aim.spot });
    else if (from && !sameSpot(from, aim.spot))
      void perform({ kind: 'moved', application: grip.application, from, to: aim.spot });
  };
  const holding = useHolding({
    grid,
    lane,
    listener: {
      taken: (held) => {
        hold(true);
        spoken.taken(held);
      },
      moved: spoken.moved,
      put,
      back: (held) => {
        hold(false);
        spoken.back(held);
      },
    },
  });

  const { press, grab, wasDragged } = holding;
  const acts = useMemo(
    (): BoardActs => ({
      open: (stay) => {
        if (!wasDragged()) setOpen({ kind: 'stay', stay, changed: false });
      },
      press,
      fold,
      visit: setVisited,
    }),
    [press, fold, wasDragged],
  );
  const grabStay = useCallback(
    (stay: Shown) => grab(gripOf(stay), nameOf(stay.application), { place: stay.place, period: stay.period }),
    [grab, nameOf],
  );
  /** Space takes up the stay on which the keyboard stands. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (holding.onKeyDown(event) || event.key !== ' ' || !(event.target instanceof HTMLElement)) return;
    const id = event.target.dataset['stay'];
    const stay = cities
      .flatMap(({ places }) => places.flatMap(({ residencies }) => residencies))
      .find((each) => each.id === id);
    if (!stay || !mayStretch(stay.state) || stay.saving) return;
    event.preventDefault();
    grabStay(stay);
  };
  const close = () => {
    setOpen(undefined);
    if (open !== undefined && open.kind !== 'place') returnFocusTo(open.stay.id);
  };
  return { open, setOpen, close, visited, acts, edits, cities, holding, grabStay, onKeyDown };
};
