import { useCallback, useState } from 'react';
import { addDays, dayOf, isDay } from '@vrijhaven/domain';
import type { EditionView, NominationView } from '@vrijhaven/training/client';
import { latestNominationDay, TAKES_NOMINATIONS, USUAL_NOMINATION_DAYS } from '@vrijhaven/training/model';
import {
  AddressCard,
  Button,
  formatDay,
  TextField,
  useAct,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { useTrainingDesk } from '../port';
import { refusalWord } from '../refused-notice';
import { trainingWords } from '../words';
import { nominationWords } from './words';

/** Invitations by which somebody is put forward: one person each, made, handed on, taken back. */
export const NominationsCard = ({ edition }: { edition: EditionView }) => {
  const t = useMessages(nominationWords);
  const words = useMessages(trainingWords);
  const { training } = useTrainingDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const { data: nominations = [], reload } = useLoad(
    useCallback(
      () => training.nominations({ id: edition.id, slug: edition.slug }),
      [training, edition.id, edition.slug],
    ),
  );
  useLive('editions', reload);
  const standing = useStanding();
  const [made, setMade] = useState<{ readonly address: string; readonly mark: string }>();
  const [refused, setRefused] = useState<string>();
  const make = async (expiresOn: string) => {
    const outcome = await run(() => training.nominate({ edition, expiresOn }));
    setRefused(outcome === undefined || outcome.kind === 'done' ? undefined : outcome.kind);
    if (outcome?.kind !== 'done' || outcome.address === undefined) return;
    setMade({ address: outcome.address, mark: outcome.nomination.mark });
    void reload();
  };
  const revoke = async (id: string) => {
    const outcome = await run(() => training.revokeNomination({ edition, id }));
    if (outcome === undefined) return;
    if (outcome.kind === 'done') toast({ tone: 'good', text: t('revoked') });
    else setRefused(outcome.kind);
    void reload();
  };
  return (
    <AddressCard
      words={{
        ...{
          title: t('title'),
          what: t('what'),
          none: t('none'),
          revoke: t('revoke'),
          copy: t('copy'),
          done: t('done'),
        },
        ...{ revokeTitle: t('revoke.title'), revokeWhat: t('revoke.what'), once: t('once') },
        shown: t('shown', { mark: made?.mark ?? '' }),
      }}
      addresses={nominations.map((nomination) => ({
        id: nomination.id,
        name: (
          <bdi className="vh-mono vh-strong" dir="ltr">
            {nomination.mark}
          </bdi>
        ),
        standing: standing(nomination),
        isOver: nomination.state !== 'open',
      }))}
      making={
        TAKES_NOMINATIONS.includes(edition.state) ? (
          <Making edition={edition} busy={busy} onMake={make} />
        ) : (
          <p className="vh-small">{t('closed')}</p>
        )
      }
      refused={refused === undefined ? undefined : words(`refused.${refusalWord(refused)}`)}
      made={made?.address}
      onSeen={() => setMade(undefined)}
      busy={busy}
      onRevoke={revoke}
    />
  );
};

/** How an invitation stands, in words; one that no course manager vouches for is named before anything else. */
const useStanding = () => {
  const t = useMessages(nominationWords);
  const language = useLanguage();
  return ({ vouched, state, expiresOn, endedOn }: NominationView): string =>
    !vouched
      ? t('forged')
      : t(`state.${state}`, { day: formatDay(state === 'open' ? expiresOn : (endedOn ?? expiresOn), language) });
};

interface MakingProps {
  edition: EditionView;
  busy: boolean;
  onMake: (expiresOn: string) => Promise<void>;
}

const Making = ({ edition, busy, onMake }: MakingProps) => {
  const t = useMessages(nominationWords);
  const today = dayOf(new Date());
  const latest = latestNominationDay(today, edition.startsOn);
  const usual = addDays(today, USUAL_NOMINATION_DAYS);
  const [expiresOn, setExpiresOn] = useState(usual < latest ? usual : latest);
  const fits = isDay(expiresOn) && expiresOn >= today && expiresOn <= latest;
  return (
    <div className="vh-course-two">
      <TextField
        label={t('expires')}
        hint={t('expires.hint')}
        type="date"
        min={today}
        max={latest}
        value={expiresOn}
        onChange={setExpiresOn}
        error={fits ? undefined : t('expires.wrong')}
      />
      <div className="vh-row">
        <Button icon="send" busy={busy} disabled={!fits} onClick={() => void onMake(expiresOn)}>
          {t('make')}
        </Button>
      </div>
    </div>
  );
};
