import { useState } from 'react';
import type { CityView, FeedView } from '@vrijhaven/shelter-city/client';
import {
  Button,
  Card,
  CopyButton,
  Dialog,
  formatDay,
  FormDialog,
  Notice,
  SelectField,
  useAct,
  useLanguage,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { cityWords } from './words';

interface Props {
  city: CityView;
  feeds: readonly FeedView[];
  onChanged: () => void;
}

/** Addresses for the city's own calendars: made, shown once, taken back. */
export const FeedCard = ({ city, feeds, onChanged }: Props) => {
  const t = useMessages(cityWords);
  const language = useLanguage();
  const { shelterCity } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [which, setWhich] = useState('');
  const [address, setAddress] = useState<string>();
  const [many, setMany] = useState(false);
  const [revoking, setRevoking] = useState<FeedView>();
  const nameOf = ({ place }: FeedView) =>
    place === null ? t('feed.whole') : (city.places.find(({ id }) => id === place)?.name ?? '');

  const make = async () => {
    const outcome = await run(() => shelterCity.createFeed({ city: city.id, place: which === '' ? null : which }));
    setMany(outcome?.kind === 'TooMany');
    if (outcome?.kind !== 'done') return;
    setAddress(outcome.address);
    onChanged();
  };
  const revoke = async (feed: FeedView) => {
    const outcome = await run(() => shelterCity.revokeFeed({ id: feed.id }));
    setRevoking(undefined);
    if (outcome === undefined) return;
    toast({ tone: 'good', text: t('feed.revoked') });
    onChanged();
  };

  return (
    <Card level={3} title={t('feed.title')} className="vh-no-print">
      <p className="vh-muted">{t('feed.what')}</p>
      {feeds.length === 0 && <p className="vh-small">{t('feed.none')}</p>}
      <ul className="vh-city-coming">
        {feeds.map((feed) => (
          <li key={feed.id}>
            <span className="vh-grow">
              <bdi className="vh-strong">{nameOf(feed)}</bdi>{' '}
              <span className="vh-muted vh-small">
                {t('feed.made', { day: formatDay(feed.madeOn, language) })}
                {' · '}
                {feed.lastUsedOn === null
                  ? t('feed.unused')
                  : t('feed.used', { day: formatDay(feed.lastUsedOn, language) })}
              </span>
            </span>
            <Button small kind="quiet" onClick={() => setRevoking(feed)}>
              {t('feed.revoke')}
            </Button>
          </li>
        ))}
      </ul>
      <div className="vh-city-feed">
        <SelectField
          label={t('feed.which')}
          value={which}
          options={[
            { value: '', label: t('feed.whole') },
            ...city.places.map(({ id, name }) => ({ value: id, label: name })),
          ]}
          onChange={setWhich}
        />
        <Button icon="calendar" busy={busy} onClick={() => void make()}>
          {t('feed.add')}
        </Button>
      </div>
      {many && (
        <Notice tone="warn" live>
          {t('feed.many')}
        </Notice>
      )}
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
  const t = useMessages(cityWords);
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
