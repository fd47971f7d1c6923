import { useState } from 'react';
import type { Compartment } from '@vrijhaven/domain';
import { cityName } from '@vrijhaven/organisation/web';
import { Button, CheckField, Dialog, Notice, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import { applicationsWords, useCompartmentName } from '../words';

interface Props {
  readonly id: string;
  /** The slug of the city. */
  readonly city: string;
  /** What it holds now. */
  readonly compartments: readonly Compartment[];
  readonly onClose: () => void;
  readonly onDone: () => void;
}

/** Takes parts back from a city. Says first what no act can undo. */
export const WithdrawDialog = ({ id, city, compartments, onClose, onDone }: Props) => {
  const t = useMessages(applicationsWords);
  const ui = useMessages(uiWords);
  const { caseload, layers } = useApplicationsDesk();
  const compartmentName = useCompartmentName();
  const toast = useToast();
  const { busy, run } = useAct();
  const [chosen, setChosen] = useState<readonly Compartment[]>([]);
  const [refused, setRefused] = useState(false);
  const name = cityName(city);
  const withdraw = async () => {
    setRefused(false);
    const outcome = await run(() => caseload.withdraw({ id, city, compartments: chosen }));
    if (outcome?.kind !== 'done') {
      setRefused(true);
      return;
    }
    toast({ tone: 'good', text: t('holder.withdrawn', { city: name }) });
    // What lies there is put under a key that the city was never given.
    void layers.check();
    onDone();
    onClose();
  };
  return (
    <Dialog
      title={t('holder.withdraw.title', { city: name })}
      isOpen
      alert
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="danger" busy={busy} disabled={chosen.length === 0} onClick={() => void withdraw()}>
            {t('holder.withdraw.act')}
          </Button>
        </>
      }
    >
      <p>{t('holder.withdraw.what', { city: name })}</p>
      {compartments.map((compartment) => (
        <CheckField
          key={compartment}
          label={compartmentName(compartment)}
          checked={chosen.includes(compartment)}
          onChange={(checked) =>
            setChosen((before) => (checked ? [...before, compartment] : before.filter((each) => each !== compartment)))
          }
        />
      ))}
      <Notice tone="warn">{t('holder.withdraw.stays')}</Notice>
      {refused && (
        <Notice tone="danger" live>
          {t('holder.withdraw.refused')}
        </Notice>
      )}
    </Dialog>
  );
};
