import { Link } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import type { NeedView, PairView } from '@vrijhaven/connect2protect/client';
import { AHEAD, IN_CONTACT, LIVE_NEEDS, LIVE_PAIRINGS, type NeedState } from '@vrijhaven/connect2protect/model';
import {
  Button,
  EmptyState,
  LoadView,
  Page,
  Pill,
  SelectField,
  useLive,
  useLoad,
  useMessages,
  type PillTone,
} from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { useKnownAs } from '../use-known-as';
import { usePairText } from '../use-pair-text';
import { StandingCallLine } from './standing-call-line';
import { needWords } from './words';

const SHOWS = ['live', 'open', 'all'] as const;
type Shows = (typeof SHOWS)[number];

const TONES: Readonly<Record<NeedState, PillTone>> = {
  open: 'waiting',
  paired: 'good',
  withdrawn: 'done',
  closed: 'done',
};
const NONE: readonly NeedView[] = [];
const applicationOf = ({ application }: NeedView): string => application;
const isShown = ({ state }: NeedView, shows: Shows): boolean =>
  shows === 'all' || (shows === 'open' ? state === 'open' : LIVE_NEEDS.includes(state));

/** Defenders who would like somebody beside them, those without anybody first. */
export const NeedsPage = () => {
  const t = useMessages(needWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const [shows, setShows] = useState<Shows>('live');
  const loading = useLoad(
    useCallback(async () => {
      const [needs, pairs] = await Promise.all([
        connect2protect.loadNeeds(),
        connect2protect.loadPairs({ states: LIVE_PAIRINGS }),
      ]);
      return { needs, pairs };
    }, [connect2protect]),
  );
  const { reload } = loading;
  const again = useCallback(() => void reload(), [reload]);
  useLive('needs', again);
  useLive('pairs', again);
  const nameOf = useKnownAs(
    loading.data?.needs ?? NONE,
    applicationOf,
    useCallback(
      async (need) => {
        const file = await connect2protect.openNeed(need);
        return [...(file.request?.items ?? []), ...file.released];
      },
      [connect2protect],
    ),
  );
  return (
    <Page title={t('title')} lead={t('lead')}>
      <StandingCallLine />
      <LoadView loading={loading} label={t('opening')}>
        {({ needs, pairs }) => {
          if (needs.length === 0)
            return (
              <EmptyState icon="handshake" title={t('none')}>
                {t('none.what')}
              </EmptyState>
            );
          const rank = ({ id, state }: NeedView): number => {
            if (state !== 'open') return LIVE_NEEDS.includes(state) ? 2 : 3;
            return pairs.some((pair) => pair.need === id && AHEAD.includes(pair.state)) ? 1 : 0;
          };
          const shown = needs
            .filter((need) => isShown(need, shows))
            .toSorted((left, right) => rank(left) - rank(right));
          return (
            <div className="vh-stack">
              <div className="vh-row">
                <span className="vh-grow vh-muted vh-small" aria-live="polite">
                  {t('shown', { count: shown.length })}
                </span>
                <SelectField
                  label={t('shows')}
                  value={shows}
                  options={SHOWS.map((value) => ({ value, label: t(`shows.${value}`) }))}
                  onChange={setShows}
                />
              </div>
              {shown.length === 0 && (
                <EmptyState
                  icon="check"
                  title={t(shows === 'open' ? 'nothing.open' : 'nothing.live')}
                  action={<Button onClick={() => setShows('all')}>{t('nothing.all')}</Button>}
                />
              )}
              <ul className="vh-candidates">
                {shown.map((need) => (
                  <li key={need.id}>
                    <NeedCard need={need} name={nameOf(need.application)} pairs={pairs} />
                  </li>
                ))}
              </ul>
            </div>
          );
        }}
      </LoadView>
    </Page>
  );
};

const NeedCard = ({ need, name, pairs }: { need: NeedView; name: string; pairs: readonly PairView[] }) => {
  const t = useMessages(needWords);
  const text = usePairText();
  const own = pairs.filter((pair) => pair.need === need.id);
  const ahead = own.find(({ state }) => AHEAD.includes(state));
  const inContact = own.find(({ state }) => IN_CONTACT.includes(state));
  return (
    <Link to="/needs/$id" params={{ id: need.id }} className="vh-candidate">
      <span className="vh-row">
        <span className="vh-strong vh-grow">
          <bdi>{name}</bdi>
        </span>
        <Pill tone={TONES[need.state]}>{text(`need.${need.state}`)}</Pill>
      </span>
      <span className="vh-small vh-muted">{t(`origin.${need.origin}`)}</span>
      {inContact && <span className="vh-small">{t('with', { professional: inContact.professional.name })}</span>}
      {ahead && <span className="vh-small">{t('asking', { professional: ahead.professional.name })}</span>}
      {need.state === 'open' && !ahead && <span className="vh-small">{t('waiting')}</span>}
      {need.paused && (
        <span>
          <Pill tone="danger">{t('paused')}</Pill>
        </span>
      )}
    </Link>
  );
};
