import { useState } from 'react';
import { Answers, useApplicationsDesk } from '@vrijhaven/applications/web';
import type { CityView, PoolCandidate, ProposeOutcome } from '@vrijhaven/shelter-city/client';
import { Button, Dialog, Notice, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';
import { placingWords } from './words';

interface Props {
  person: PoolCandidate;
  name: string;
  city: CityView;
  onClose: () => void;
  onProposed: () => void;
}

const refusalOf = (kind: ProposeOutcome['kind']) => {
  if (kind === 'CityBusy') return 'propose.busy';
  if (kind === 'Unreadable') return 'propose.unreadable';
  return kind === 'KeysStale' ? 'propose.stale' : 'propose.refused';
};

/** A suggestion becomes a proposal only here, by a person who has seen what the city will see. */
export const ProposeDialog = ({ person, name, city, onClose, onProposed }: Props) => {
  const t = useMessages(placingWords);
  const words = useMessages(shelterCityWords);
  const ui = useMessages(uiWords);
  const { shelterCity } = useShelterCityDesk();
  const { cases } = useApplicationsDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [refused, setRefused] = useState<ProposeOutcome['kind']>();

  const propose = async () => {
    setRefused(undefined);
    const outcome = await run(() =>
      shelterCity.propose({ application: person.id, version: person.version, city: city.id }),
    );
    if (outcome?.kind === 'done') {
      toast({ tone: 'good', text: words('propose.done', { city: city.name }) });
      void cases.refresh();
      onProposed();
    } else setRefused(outcome?.kind);
  };

  return (
    <Dialog
      title={t('propose.title', { name, city: city.name })}
      isOpen
      alert
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" icon="send" busy={busy} onClick={() => void propose()}>
            {words('propose.go', { city: city.name })}
          </Button>
        </>
      }
    >
      <p>{t('propose.what', { city: city.name })}</p>
      {person.need.status === 'open' ? <Answers content={person.need.content} /> : <p>{words('propose.unreadable')}</p>}
      <p className="vh-muted vh-small">{t('propose.dates')}</p>
      {refused !== undefined && (
        <Notice tone="warn" live>
          {words(refusalOf(refused))}
        </Notice>
      )}
    </Dialog>
  );
};
