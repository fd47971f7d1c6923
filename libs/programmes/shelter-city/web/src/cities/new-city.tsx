import { useState } from 'react';
import { slugOf, type CreateCityOutcome } from '@vrijhaven/shelter-city/client';
import { looksLikeAddress } from '@vrijhaven/shelter-city/model';
import { FormDialog, Notice, TextField, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { cityWords } from './words';

const FIRST_TURNOVER = 3;

const reasonOf = ({ kind }: CreateCityOutcome): 'new.again' | 'new.doubt' | 'new.taken' | 'refused' => {
  if (kind === 'KeysInDoubt') return 'new.doubt';
  if (kind === 'InvalidInput') return 'new.taken';
  return kind === 'ChainMoved' ? 'new.again' : 'refused';
};

interface Props {
  onClose: () => void;
  /** The slug of the city that has joined. */
  onDone: (slug: string) => void;
}

/** A city with keys of its own and its first place; who works there is invited from its page. */
export const NewCity = ({ onClose, onDone }: Props) => {
  const t = useMessages(cityWords);
  const { shelterCity } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [name, setName] = useState('');
  const [since, setSince] = useState(String(new Date().getUTCFullYear()));
  const [place, setPlace] = useState('');
  const [outcome, setOutcome] = useState<CreateCityOutcome>();
  const slug = slugOf(name);
  const goodYear = /^(19|20|21)\d{2}$/.test(since);
  const isAddress = looksLikeAddress(place);

  const create = async () => {
    const places = [{ name: place.trim(), turnoverDays: FIRST_TURNOVER, attributes: [] }];
    const answer = await run(() => shelterCity.createCity({ slug, name: name.trim(), since: Number(since), places }));
    setOutcome(answer);
    if (answer?.kind !== 'done') return;
    toast({ tone: 'good', text: t('new.done', { city: answer.city.name }) });
    onDone(answer.city.slug);
  };

  return (
    <FormDialog
      title={t('new.title')}
      act={t('new.go')}
      busy={busy}
      disabled={slug === '' || !goodYear || place.trim() === '' || isAddress}
      onAct={() => void create()}
      onClose={onClose}
    >
      <p>{t('new.what')}</p>
      <TextField label={t('new.name')} hint={t('new.name.hint')} value={name} maxLength={80} onChange={setName} />
      <TextField
        label={t('new.since')}
        inputMode="numeric"
        value={since}
        onChange={setSince}
        error={goodYear ? undefined : t('new.since.wrong')}
      />
      <TextField
        label={t('new.place')}
        hint={t('form.name.hint')}
        value={place}
        maxLength={80}
        onChange={setPlace}
        error={isAddress ? t('form.name.address') : undefined}
      />
      {outcome !== undefined && outcome.kind !== 'done' && (
        <Notice tone="warn" live>
          {t(reasonOf(outcome))}
        </Notice>
      )}
    </FormDialog>
  );
};
