import { useState } from 'react';
import type { ActionFile, PairFile } from '@vrijhaven/connect2protect/client';
import { FormDialog, TextArea, useMessages, useToast } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { useRefusable } from '../use-refusable';

interface Props {
  file: PairFile;
  action: ActionFile;
  reload: () => void;
  onClose: () => void;
}

/** It was sent, asked, said or visited; what came of it, for the pair to read. */
export const FinishDialog = ({ file, action, reload, onClose }: Props) => {
  const t = useMessages(pairWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const [words, setWords] = useState('');
  const go = async () => {
    const request = { pair: file, action: action.id, version: action.version, outcome: words.trim() };
    const outcome = await attempt(() => connect2protect.finish(request));
    if (outcome === undefined) return;
    reload();
    if (outcome.kind !== 'done') return;
    toast({ tone: 'good', text: t('finish.done') });
    onClose();
  };
  return (
    <FormDialog
      title={t('finish.title')}
      act={t('action.finish')}
      keeps
      busy={busy}
      notice={<RefusedNotice kind={refused} />}
      disabled={words.trim() === ''}
      onAct={() => void go()}
      onClose={onClose}
    >
      <p>{t('finish.what')}</p>
      <TextArea label={t('finish.label')} value={words} onChange={setWords} dir="auto" />
    </FormDialog>
  );
};
