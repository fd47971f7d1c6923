import { useCallback, useEffect, useRef } from 'react';
import type { FinishOutcome, KeyCareView } from '@vrijhaven/organisation/client';
import { Button, joinList, useAct, useLanguage, useLoad, useMessages, useToast } from '@vrijhaven/ui';
import { useMember, useOrganisationDesk } from '../port';
import { KeyPlaces } from './key-places';
import { keyWords } from './words';

/** How often an open desk counts again; whoever leaves meanwhile leaves keys that wait. */
const EVERY = 5 * 60_000;

const isDue = ({ due, without, unfounded }: KeyCareView): boolean =>
  due.length > 0 || without.length > 0 || unfounded.length > 0;

/**
 * Keys that are due, wherever one is. A coordinator's desk begins by itself, once a visit; the button goes on where it
 * was interrupted. Everybody else learns what is missing and who can mend it. Silent while all is well.
 */
export const KeyBanner = () => {
  const t = useMessages(keyWords);
  const language = useLanguage();
  const { keyCare } = useOrganisationDesk();
  const { member } = useMember().me;
  const toast = useToast();
  const { busy, run } = useAct();
  const begun = useRef('');
  const { data, reload } = useLoad(useCallback(() => keyCare.look(), [keyCare]));

  useEffect(() => {
    const timer = setInterval(() => void reload(), EVERY);
    return () => clearInterval(timer);
  }, [reload]);

  const finish = useCallback(async () => {
    const outcome: FinishOutcome | undefined = await run(() => keyCare.finish());
    if (outcome?.kind === 'finished' && outcome.renewed + outcome.handed > 0)
      toast({ tone: 'good', text: t('due.done') });
    else if (outcome !== undefined && outcome.kind !== 'finished')
      toast({ tone: 'danger', text: t(outcome.kind === 'KeysInDoubt' ? 'due.inDoubt' : 'due.refused') });
    await reload();
  }, [keyCare, reload, run, t, toast]);

  const begins = data !== undefined && data.mayFinish && isDue(data);
  useEffect(() => {
    if (!begins || begun.current === member) return;
    begun.current = member;
    void finish();
  }, [begins, finish, member]);

  // What is merely new is made by itself; nobody need read about it.
  if (data === undefined || !(data.due.length > 0 || data.without.length > 0 || data.missing.length > 0)) return null;
  return (
    <div className="vh-banner vh-no-print" role="status">
      {data.due.map(({ member: who, why, handle }) => (
        <p key={`${who} ${why}`}>{t(`due.${why}`, { handle })}</p>
      ))}
      {data.without.map(({ member: who, handle, keys }) => (
        <div key={who}>
          <p>{t('due.without', { handle })}</p>
          <KeyPlaces places={keys} />
        </div>
      ))}
      {data.missing.length > 0 && (
        <>
          <p>{t('due.missing')}</p>
          <KeyPlaces places={data.missing} />
        </>
      )}
      {data.mayFinish && isDue(data) ? (
        <Button busy={busy} onClick={() => void finish()}>
          {busy ? t('due.busy') : t('due.finish')}
        </Button>
      ) : (
        <p>{t('due.menders', { names: joinList(data.menders, language) })}</p>
      )}
    </div>
  );
};
