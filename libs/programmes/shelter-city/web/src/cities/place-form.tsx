import { useState } from 'react';
import type { CityView, HouseOutcome, PlaceView } from '@vrijhaven/shelter-city/client';
import { isPlaceFeature, looksLikeAddress, PLACE_FEATURES } from '@vrijhaven/shelter-city/model';
import { CheckField, FormDialog, TextField, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { attributeName, shelterCityWords } from '../words';
import { OutcomeNotice } from './outcome-notice';
import { cityWords } from './words';

interface Props {
  city: CityView;
  /** Undefined: a new one. */
  place: PlaceView | undefined;
  onClose: () => void;
  onDone: () => void;
}

const ownWords = (text: string): string[] =>
  text
    .split(/[,،]/)
    .map((word) => word.trim().slice(0, 40))
    .filter((word) => word !== '');

/** A place in words: what it is called, what it offers, how long it rests between guests. */
export const PlaceForm = ({ city, place, onClose, onDone }: Props) => {
  const t = useMessages(cityWords);
  const words = useMessages(shelterCityWords);
  const { shelterCity } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [name, setName] = useState(place?.name ?? '');
  const [turnover, setTurnover] = useState(String(place?.turnoverDays ?? 3));
  const [features, setFeatures] = useState<readonly string[]>(place?.attributes.filter(isPlaceFeature) ?? []);
  const [own, setOwn] = useState(place?.attributes.filter((each) => !isPlaceFeature(each)).join(', ') ?? '');
  const [outcome, setOutcome] = useState<HouseOutcome>();

  const isAddress = looksLikeAddress(name);
  const rests = /^\d{1,2}$/.test(turnover) && Number(turnover) <= 90;
  const save = async () => {
    const attributes = [...new Set([...features, ...ownWords(own)])].slice(0, 20);
    const input = { name: name.trim(), turnoverDays: Number(turnover), attributes };
    const answer = await run(() =>
      place
        ? shelterCity.editPlace({ id: place.id, version: place.version, input })
        : shelterCity.addPlace({ city: city.id, input }),
    );
    setOutcome(answer);
    if (answer?.kind !== 'done') return;
    const before = place && { name: place.name, turnoverDays: place.turnoverDays, attributes: place.attributes };
    toast({
      tone: 'good',
      text: t('form.saved', { place: input.name }),
      ...(before
        ? {
            action: {
              label: t('undo'),
              run: () =>
                void run(() => shelterCity.editPlace({ id: answer.id, version: answer.version, input: before })),
            },
          }
        : {}),
    });
    onDone();
  };

  return (
    <FormDialog
      title={place ? t('form.edit', { place: place.name }) : t('form.new')}
      act={t('form.save')}
      busy={busy}
      disabled={name.trim() === '' || isAddress || !rests}
      onAct={() => void save()}
      onClose={onClose}
    >
      <TextField
        label={t('form.name')}
        hint={t('form.name.hint')}
        value={name}
        maxLength={80}
        onChange={setName}
        error={isAddress ? t('form.name.address') : undefined}
      />
      <TextField
        label={t('form.turnover')}
        inputMode="numeric"
        value={turnover}
        onChange={setTurnover}
        error={rests ? undefined : t('form.turnover.wrong')}
      />
      <fieldset className="vh-choices">
        <legend>{t('form.attributes')}</legend>
        <div className="vh-features">
          {PLACE_FEATURES.map((feature) => (
            <CheckField
              key={feature}
              label={attributeName(feature, words)}
              checked={features.includes(feature)}
              onChange={(on) => setFeatures(on ? [...features, feature] : features.filter((each) => each !== feature))}
            />
          ))}
        </div>
      </fieldset>
      <TextField label={t('form.own')} hint={t('form.own.hint')} value={own} maxLength={200} onChange={setOwn} />
      <OutcomeNotice outcome={outcome} />
    </FormDialog>
  );
};
