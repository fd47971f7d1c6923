import { useCallback, useMemo } from 'react';
import type { NeedView, PairView } from '@vrijhaven/connect2protect/client';
import type { Day } from '@vrijhaven/domain';
import { useLive, useLoad } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { useKnownAs } from '../use-known-as';
import { usePlace } from '../use-place';
import { DatesCard } from './dates-card';
import { nextDates } from './next-dates';
import { TurnsCard } from './turns-card';
import { turnsOf } from './turns';

const DAYS_AHEAD = 60;
const applicationOf = ({ application }: NeedView): string => application;

interface Props {
  pairs: readonly PairView[];
  today: Day;
  nameOf: (application: string) => string;
}

/** Before the list: whose turn it is, and what falls on a day next. */
export const AheadCards = (props: Props) =>
  usePlace() === 'coordinator' ? <OfficeAhead {...props} /> : <OwnAhead {...props} />;

/** Of the office: everything, also needs for which nobody is asked and signatures that are missing. */
const OfficeAhead = ({ pairs, today, nameOf }: Props) => {
  const { connect2protect } = useConnect2ProtectDesk();
  const { data, reload } = useLoad(
    useCallback(async () => {
      const [needs, professionals] = await Promise.all([
        connect2protect.loadNeeds(),
        connect2protect.loadProfessionals(),
      ]);
      return { needs, professionals };
    }, [connect2protect]),
  );
  const again = useCallback(() => void reload(), [reload]);
  useLive('needs', again);
  useLive('professionals', again);
  // Who is asked for by nobody now has no pair on the board whose log tells a name.
  const alone = useMemo(
    () => data?.needs.filter(({ id, state }) => state === 'open' && !pairs.some(({ need }) => need === id)) ?? [],
    [data, pairs],
  );
  const nameAlone = useKnownAs(
    alone,
    applicationOf,
    useCallback(
      async (need) => {
        const { request, released } = await connect2protect.openNeed(need);
        return [...(request?.items ?? []), ...released];
      },
      [connect2protect],
    ),
  );
  if (!data) return null;
  const isAlone = (application: string) => alone.some((need) => need.application === application);
  const name = (application: string) => (isAlone(application) ? nameAlone : nameOf)(application);
  return <Two {...{ pairs, today }} turns={turnsOf({ pairs, ...data }, today)} nameOf={name} />;
};

/** Of a professional: their own turns alone. */
const OwnAhead = ({ pairs, today, nameOf }: Props) => {
  const turns = turnsOf({ pairs, needs: [], professionals: [] }, today);
  const own = turns.filter(({ side, kind }) => side === 'professional' && kind !== 'look');
  return <Two {...{ pairs, today, nameOf }} isOwn turns={own} />;
};

const Two = ({
  pairs,
  today,
  isOwn,
  turns,
  nameOf,
}: Props & Pick<Parameters<typeof TurnsCard>[0], 'isOwn' | 'turns'>) => (
  <div className="vh-overview vh-no-print">
    {(isOwn !== true || turns.length > 0) && (
      <TurnsCard turns={turns} nameOf={nameOf} {...(isOwn === true ? { isOwn } : {})} />
    )}
    <DatesCard dates={nextDates(pairs, today, DAYS_AHEAD)} days={DAYS_AHEAD} nameOf={nameOf} />
  </div>
);
