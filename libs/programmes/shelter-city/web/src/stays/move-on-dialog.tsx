import { useCallback, useState } from 'react';
import type { StayFile } from '@vrijhaven/shelter-city/client';
import {
  Button,
  Dialog,
  LoadView,
  Notice,
  SelectField,
  uiWords,
  useAct,
  useLoad,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';
import { Refused } from './checklist-card';
import { stayWords } from './words';

/** Asks one other city whether it would take the guest; nothing changes for the guest by it. */
export const MoveOnDialog = ({
  stay,
  onClose,
  reload,
}: {
  stay: StayFile;
  onClose: () => void;
  reload: () => void;
}) => {
  const t = useMessages(stayWords);
  const states = useMessages(shelterCityWords);
  const ui = useMessages(uiWords);
  const { shelterCity, stays } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const loading = useLoad(useCallback(() => shelterCity.loadCities(), [shelterCity]));
  const [city, setCity] = useState('');
  const [refused, setRefused] = useState<string>();
  const go = async () => {
    const request = { residency: stay.id, application: stay.application, version: stay.version, city };
    const outcome = await run(() => stays.proposeMove(request));
    if (outcome?.kind === 'done') {
      toast({ tone: 'good', text: t('move.done') });
      onClose();
      reload();
    } else setRefused(outcome?.kind);
  };
  return (
    <Dialog
      title={t('move.title')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" busy={busy} disabled={city === ''} onClick={() => void go()}>
            {t('move.go')}
          </Button>
        </>
      }
    >
      <p>{t('move.what')}</p>
      <LoadView loading={loading} label={t('opening')}>
        {(cities) => (
          <SelectField
            label={t('move.city')}
            value={city}
            options={[
              { value: '', label: '—' },
              ...cities.filter(({ slug }) => slug !== stay.city).map(({ id, name }) => ({ value: id, label: name })),
            ]}
            onChange={setCity}
          />
        )}
      </LoadView>
      {refused === 'CityBusy' ? (
        <Notice tone="warn" live>
          {states('propose.busy')}
        </Notice>
      ) : (
        <Refused kind={refused} />
      )}
    </Dialog>
  );
};
