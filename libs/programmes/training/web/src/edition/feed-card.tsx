import { useCallback, useState } from 'react';
import type { CourseFeedView, EditionView } from '@vrijhaven/training/client';
import {
  Button,
  Card,
  CopyButton,
  Dialog,
  formatDay,
  FormDialog,
  Notice,
  useAct,
  useLanguage,
  useLoad,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
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
  const [revoking, setRevoking] = useState<CourseFeedView>();
  const own = feeds.filter((feed) => feed.edition === edition.id);
  const make = async () => {
    const outcome = await run(() => training.createFeed(edition.id));
    setRefused(outcome !== undefined && outcome.kind !== 'done');
    if (outcome?.kind !== 'done') return;
    setAddress(outcome.address);
    void reload();
  };
  const revoke = async (feed: CourseFeedView) => {
    const outcome = await run(() => training.revokeFeed(feed.id));
    setRevoking(undefined);
    if (outcome === undefined) return;
    toast({ tone: 'good', text: t('feed.revoked') });
    void reload();
  };
  return (
    <Card title={t('feed.title')} className="vh-no-print">
      <div className="vh-stack">
        <p className="vh-muted">{t('feed.what')}</p>
        {own.length === 0 && <p className="vh-small">{t('feed.none')}</p>}
        <ul className="vh-plan">
          {own.map((feed) => (
            <li key={feed.id}>
              <span className="vh-grow vh-small">
                {t('feed.made', { day: formatDay(feed.madeOn, language) })} ·{' '}
                {feed.lastUsedOn === null
                  ? t('feed.unused')
                  : t('feed.used', { day: formatDay(feed.lastUsedOn, language) })}
              </span>
              <Button small kind="quiet" onClick={() => setRevoking(feed)}>
                {t('feed.revoke')}
              </Button>
            </li>
          ))}
        </ul>
        <div className="vh-row">
          <Button icon="calendar" busy={busy} onClick={() => void make()}>
            {t('feed.make')}
          </Button>
        </div>
        {refused && (
          <Notice tone="warn" live>
            {t('feed.refused')}
          </Notice>
        )}
      </div>
      {address !== undefined && <AddressDialog address={address} onClose={() => setAddress(undefined)} />}
      {revoking && (
        <FormDialog
          title={t('feed.revoke.title')}
          act={t('feed.revoke')}
          busy={busy}
          danger
          onAct={() => void revoke(revoking)}
          onClose={() => setRevoking(undefined)}
        >
          <p>{t('feed.revoke.what')}</p>
        </FormDialog>
      )}
    </Card>
  );
};

const AddressDialog = ({ address, onClose }: { address: string; onClose: () => void }) => {
  const t = useMessages(editionWords);
  return (
    <Dialog
      title={t('feed.shown')}
      isOpen
      alert
      onClose={onClose}
      actions={
        <Button kind="primary" onClick={onClose}>
          {t('feed.done')}
        </Button>
      }
    >
      <p className="vh-mono vh-wrap vh-key" dir="ltr">
        {address}
      </p>
      <CopyButton text={address} label={t('feed.copy')} />
      <Notice tone="warn">{t('feed.once')}</Notice>
    </Dialog>
  );
};
