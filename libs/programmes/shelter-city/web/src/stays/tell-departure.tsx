import { useState } from 'react';
import type { StayFile } from '@vrijhaven/shelter-city/client';
import type { DepartureOutcome } from '@vrijhaven/shelter-city/model';
import { Button, Dialog, Notice, TextArea, uiWords, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { Refused } from './checklist-card';
import { DepartureField } from './departure-field';
import { stayWords } from './words';

interface Props {
  readonly stay: StayFile;
  readonly reload: () => void;
}

/** After a hold under which the guest left: guest and city still have to be told how. */
export const TellDeparture = (props: Props) => {
  const t = useMessages(stayWords);
  const [writing, setWriting] = useState(false);
  return (
    <Notice tone="warn" title={t('departure.owed')}>
      <p>{t('departure.owed.what')}</p>
      <div className="vh-no-print">
        <Button kind="primary" onClick={() => setWriting(true)}>
          {t('departure.write')}
        </Button>
      </div>
      {writing && <WriteDialog {...props} onClose={() => setWriting(false)} />}
    </Notice>
  );
};

const WriteDialog = ({ stay, reload, onClose }: Props & { readonly onClose: () => void }) => {
  const t = useMessages(stayWords);
  const ui = useMessages(uiWords);
  const { logs } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [outcome, setOutcome] = useState<DepartureOutcome>('returned');
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const write = async () => {
    setRefused(undefined);
    const content = { kind: 'departure', outcome, text: text.trim() };
    const answer = await run(() => logs.append(stay.application, 'exit', content));
    if (answer === undefined) return;
    if (answer.kind === 'done') {
      toast({ tone: 'good', text: t('departure.written') });
      onClose();
    } else setRefused(answer.kind);
    reload();
  };
  return (
    <Dialog
      title={t('departure.write')}
      isOpen
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" busy={busy} onClick={() => void write()}>
            {t('departure.write')}
          </Button>
        </>
      }
    >
      <DepartureField value={outcome} onChange={setOutcome} />
      <TextArea label={t('departure.text')} value={text} onChange={setText} dir="auto" />
      <Refused kind={refused} />
    </Dialog>
  );
};
