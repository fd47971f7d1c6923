import { useState } from 'react';
import type { PairFile } from '@vrijhaven/connect2protect/client';
import { FormDialog, TextArea, useMessages, useToast } from '@vrijhaven/ui';
import { pairWords } from '../pairs/words';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { useRefusable } from '../use-refusable';

interface Props {
  file: PairFile;
  reload: () => void;
  onClose: () => void;
}

/** Looks back at a pair before its day has come. */
export const ReviewDialog = ({ file, reload, onClose }: Props) => {
  const t = useMessages(pairWords);
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const [words, setWords] = useState('');
  const go = async () => {
    const text = words.trim();
    const outcome = await attempt(() => connect2protect.review({ pair: file, ...(text === '' ? {} : { text }) }));
    if (outcome === undefined) return;
    reload();
    if (outcome.kind !== 'done') return;
    toast({ tone: 'good', text: t('review.done') });
    onClose();
  };
  return (
    <FormDialog
      title={t('review.title')}
      act={t('review')}
      busy={busy}
      notice={<RefusedNotice kind={refused} />}
      onAct={() => void go()}
      onClose={onClose}
    >
      <p>{t('review.what')}</p>
      <TextArea label={t('words.optional')} hint={t('words.sealed')} value={words} onChange={setWords} dir="auto" />
    </FormDialog>
  );
};
