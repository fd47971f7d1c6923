import { useState } from 'react';
import type { PairFile } from '@vrijhaven/connect2protect/client';
import { END_REASONS, mayEndFor, type EndReason } from '@vrijhaven/connect2protect/model';
import type { Role } from '@vrijhaven/domain';
import { CheckField, ChoiceField, FormDialog, TextArea, useMessages, useToast } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { usePairText } from '../use-pair-text';
import { useRefusable } from '../use-refusable';

interface Props {
  file: PairFile;
  name: string;
  by: Role;
  reload: () => void;
  onClose: () => void;
}

/** Ends a pair, for a reason that this member may give, with what follows from it in words. */
export const EndDialog = ({ file, name, by, reload, onClose }: Props) => {
  const t = useMessages(pairWords);
  const text = usePairText();
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const [reason, setReason] = useState<EndReason>();
  const [again, setAgain] = useState(false);
  const [words, setWords] = useState('');
  const go = async () => {
    if (reason === undefined) return;
    const said = words.trim();
    const outcome = await attempt(() =>
      connect2protect.end({ pair: file, reason, again, ...(said === '' ? {} : { text: said }) }),
    );
    if (outcome === undefined) return;
    reload();
    if (outcome.kind !== 'done') return;
    toast({ tone: 'good', text: t('end.done') });
    onClose();
  };
  return (
    <FormDialog
      title={t('end.title', { name, professional: file.professional.name })}
      act={t('end')}
      danger
      busy={busy}
      notice={<RefusedNotice kind={refused} />}
      disabled={reason === undefined}
      onAct={() => void go()}
      onClose={onClose}
    >
      <p>{t('end.what')}</p>
      <ChoiceField
        legend={t('end.why')}
        value={reason}
        choices={END_REASONS.filter((each) => mayEndFor(by, each)).map((value) => ({
          value,
          label: text(`end.${value}`),
        }))}
        onChange={setReason}
      />
      {reason === 'safety' && <p className="vh-strong">{t('end.safety')}</p>}
      {by === 'pairingCoordinator' && <CheckField label={t('end.again')} checked={again} onChange={setAgain} />}
      {file.chained && (
        <TextArea label={t('words.optional')} hint={t('words.sealed')} value={words} onChange={setWords} dir="auto" />
      )}
    </FormDialog>
  );
};
