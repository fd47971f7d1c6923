import { useCallback, useState } from 'react';
import type { EditionView } from '@vrijhaven/training/client';
import { AddressCard, Button, formatDay, useAct, useLanguage, useLoad, useMessages, useToast } from '@vrijhaven/ui';
import { editionWords } from '../editions/words';
import { useTrainingDesk } from '../port';

/** Addresses for calendars: made, shown once, taken back. */
export const FeedCard = ({ edition }: { edition: EditionView }) => {
  const t = useMessages(editionWords);
  const language = useLanguage();
  const { training } = useTrainingDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const { data: feeds = [], reload } = useLoad(useCallback(() => training.feeds(), [training]));
  const [address, setAddress] = useState<string>();
  const [refused, setRefused] = useState(false);
  const make = async () => {
    const outcome = await run(() => training.createFeed(edition.id));
    setRefused(outcome !== undefined && outcome.kind !== 'done');
    if (outcome?.kind !== 'done') return;
    setAddress(outcome.address);
    void reload();
  };
  const revoke = async (id: string) => {
    if ((await run(() => training.revokeFeed(id))) === undefined) return;
    toast({ tone: 'good', text: t('feed.revoked') });
    void reload();
  };
  return (
    <AddressCard
      words={{
        ...{ title: t('feed.title'), what: t('feed.what'), none: t('feed.none'), revoke: t('feed.revoke') },
        ...{ revokeTitle: t('feed.revoke.title'), revokeWhat: t('feed.revoke.what'), shown: t('feed.shown') },
        ...{ once: t('feed.once'), copy: t('feed.copy'), done: t('feed.done') },
      }}
      addresses={feeds
        .filter((feed) => feed.edition === edition.id)
        .map(({ id, madeOn, lastUsedOn }) => ({
          id,
          standing: `${t('feed.made', { day: formatDay(madeOn, language) })} · ${
            lastUsedOn === null ? t('feed.unused') : t('feed.used', { day: formatDay(lastUsedOn, language) })
          }`,
        }))}
      making={
        <div className="vh-row">
          <Button icon="calendar" busy={busy} onClick={() => void make()}>
            {t('feed.make')}
          </Button>
        </div>
      }
      refused={refused ? t('feed.refused') : undefined}
      made={address}
      onSeen={() => setAddress(undefined)}
      busy={busy}
      onRevoke={revoke}
    />
  );
};
