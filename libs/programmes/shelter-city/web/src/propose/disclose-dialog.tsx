import { useState } from 'react';
import type { Dossier } from '@vrijhaven/applications/client';
import { Answers, applicationsWords } from '@vrijhaven/applications/web';
import { DISCLOSED_AFTER_CONSENT } from '@vrijhaven/domain';
import type { DiscloseOutcome, ProposalView } from '@vrijhaven/shelter-city/client';
import { Button, Dialog, Notice, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { shelterCityWords } from '../words';

interface Props {
  dossier: Dossier;
  proposal: ProposalView;
  onClose: () => void;
  onDone: () => void;
}

/** Shows exactly what goes to the city before it goes: it cannot be called back from people's heads. */
export const DiscloseDialog = ({ dossier, proposal, onClose, onDone }: Props) => {
  const t = useMessages(shelterCityWords);
  const words = useMessages(applicationsWords);
  const ui = useMessages(uiWords);
  const { shelterCity } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [refused, setRefused] = useState<DiscloseOutcome['kind']>();
  const city = proposal.city.name;

  const disclose = async () => {
    setRefused(undefined);
    const outcome = await run(() => shelterCity.disclose({ proposal: proposal.id, application: dossier.id }));
    if (outcome?.kind === 'done') {
      toast({ tone: 'good', text: t('disclose.done', { city }) });
      onDone();
    } else setRefused(outcome?.kind);
  };

  return (
    <Dialog
      title={t('disclose.open', { city })}
      isOpen
      alert
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" icon="key" busy={busy} onClick={() => void disclose()}>
            {t('disclose.go')}
          </Button>
        </>
      }
    >
      <p>{t('disclose.what', { city })}</p>
      {DISCLOSED_AFTER_CONSENT.map((compartment) => {
        const view = dossier.compartments[compartment];
        return (
          <section key={compartment} className="vh-stack-tight">
            <h3>{words(`compartment.${compartment}`)}</h3>
            {view.status === 'open' ? <Answers content={view.content} /> : <p>{t('propose.unreadable')}</p>}
          </section>
        );
      })}
      {refused !== undefined && (
        <Notice tone="danger" live>
          {t(
            refused === 'ConsentMissing'
              ? 'disclose.noConsent'
              : refused === 'KeysStale'
                ? 'propose.stale'
                : 'disclose.refused',
          )}
        </Notice>
      )}
    </Dialog>
  );
};
