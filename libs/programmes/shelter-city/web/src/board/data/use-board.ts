import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Period } from '@vrijhaven/domain';
import type { ProposalView, ResidencyView } from '@vrijhaven/shelter-city/client';
import { asFault, useRevisit, type Fault } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../../port';
import { changedBetween, NOTHING, onlyFresh, received, withStay, type BoardData } from './board-data';
import { chunked, missingIn } from './loaded';

/** What the board has of the server. */
export interface BoardState {
  readonly data: BoardData;
  /** Undefined until they are there for the first time. */
  readonly proposals: readonly ProposalView[] | undefined;
  readonly loading: boolean;
  readonly fault: Fault | undefined;
}

export interface BoardSource extends BoardState {
  /** Loads what of a span is not here yet. */
  readonly ensure: (span: Period) => void;
  /** Asks again for what is in sight, and tells which stays somebody else changed. */
  readonly refresh: () => Promise<void>;
  /** Puts the answer to an act of one's own onto the board at once. */
  readonly take: (stay: ResidencyView) => void;
  /** While something is held, answers wait: nothing moves under anybody's hand. */
  readonly hold: (held: boolean) => void;
}

const START: BoardState = { data: NOTHING, proposals: undefined, loading: true, fault: undefined };

/** The board span by span, as it comes into sight, and the candidates. `onChanged` hears of others' changes. */
export const useBoard = (onChanged: (stays: readonly ResidencyView[]) => void): BoardSource => {
  const { shelterCity } = useShelterCityDesk();
  const [state, setState] = useState(START);
  const latest = useRef(state);
  const asked = useRef<Period>(undefined);
  const running = useRef<readonly Period[]>([]);
  const held = useRef<{ waiting: boolean } | undefined>(undefined);
  const set = useCallback((change: (before: BoardState) => Partial<BoardState>) => {
    latest.current = { ...latest.current, ...change(latest.current) };
    setState(latest.current);
  }, []);

  const load = useCallback(
    async (span: Period) => {
      running.current = [...running.current, span];
      set(() => ({ loading: true }));
      try {
        const cities = await shelterCity.loadBoard(span);
        set(({ data }) => ({ data: received(data, span, cities), fault: undefined }));
      } catch (error) {
        set(() => ({ fault: asFault(error) }));
      } finally {
        running.current = running.current.filter((each) => each !== span);
        set(() => ({ loading: running.current.length > 0 }));
      }
    },
    [shelterCity, set],
  );

  const ensure = useCallback(
    (span: Period) => {
      asked.current = chunked(span);
      const coming = [...latest.current.data.loaded, ...running.current];
      for (const gap of missingIn(coming, asked.current)) void load(gap);
    },
    [load],
  );

  const refresh = useCallback(async () => {
    const span = asked.current;
    if (span === undefined) return;
    if (held.current !== undefined) {
      held.current.waiting = true;
      return;
    }
    try {
      const [cities, proposals] = await Promise.all([
        shelterCity.loadBoard(span),
        shelterCity.loadProposals({ states: ['accepted'] }),
      ]);
      const before = latest.current.data;
      set(({ data }) => ({ data: onlyFresh(received(data, span, cities), span), proposals, fault: undefined }));
      if (before.loaded.length > 0) onChanged(changedBetween(before.cities, cities, span));
    } catch (error) {
      set(() => ({ fault: asFault(error) }));
    }
  }, [shelterCity, set, onChanged]);

  useEffect(() => {
    void shelterCity
      .loadProposals({ states: ['accepted'] })
      .then((proposals) => set(() => ({ proposals })))
      .catch((error: unknown) => set(() => ({ fault: asFault(error) })));
  }, [shelterCity, set]);
  useRevisit(useCallback(() => void refresh(), [refresh]));

  const take = useCallback((stay: ResidencyView) => set(({ data }) => ({ data: withStay(data, stay) })), [set]);
  const hold = useCallback(
    (now: boolean) => {
      const waited = held.current?.waiting === true;
      held.current = now ? { waiting: waited } : undefined;
      if (!now && waited) void refresh();
    },
    [refresh],
  );
  return useMemo(() => ({ ...state, ensure, refresh, take, hold }), [state, ensure, refresh, take, hold]);
};
