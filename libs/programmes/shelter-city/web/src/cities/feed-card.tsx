import { useState } from 'react';
import type { CityView, FeedView } from '@vrijhaven/shelter-city/client';
import { AddressCard, Button, formatDay, SelectField, useAct, useLanguage, useMessages, useToast } from '@vrijhaven/ui';
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
  const nameOf = ({ place }: FeedView) =>
    place === null ? t('feed.whole') : (city.places.find(({ id }) => id === place)?.name ?? '');

  const make = async () => {
    const outcome = await run(() => shelterCity.createFeed({ city: city.id, place: which === '' ? null : which }));
    setMany(outcome?.kind === 'TooMany');
    if (outcome?.kind !== 'done') return;
    setAddress(outcome.address);
    onChanged();
  };
  const revoke = async (id: string) => {
    if ((await run(() => shelterCity.revokeFeed({ id }))) === undefined) return;
    toast({ tone: 'good', text: t('feed.revoked') });
    onChanged();
  };

  return (
    <AddressCard
      level={3}
      words={{
        ...{ title: t('feed.title'), what: t('feed.what'), none: t('feed.none'), revoke: t('feed.revoke') },
        ...{ revokeTitle: t('feed.revoke.title'), revokeWhat: t('feed.revoke.what'), shown: t('feed.shown') },
        ...{ once: t('feed.once'), copy: t('feed.copy'), done: t('feed.done') },
      }}
      addresses={feeds.map((feed) => ({
        id: feed.id,
        name: <bdi className="vh-strong">{nameOf(feed)}</bdi>,
        standing: `${t('feed.made', { day: formatDay(feed.madeOn, language) })} · ${
          feed.lastUsedOn === null ? t('feed.unused') : t('feed.used', { day: formatDay(feed.lastUsedOn, language) })
        }`,
      }))}
      making={
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
      }
      refused={many ? t('feed.many') : undefined}
      made={address}
      onSeen={() => setAddress(undefined)}
      busy={busy}
      onRevoke={revoke}
    />
  );
};
