import { useState } from 'react';
import {
  Button,
  CheckField,
  Dialog,
  Notice,
  TextArea,
  TextField,
  uiWords,
  useAct,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { caseCode } from '../case-code';
import { useApplicationsDesk } from '../port';
import { receiptLostWords } from './words';

type Problem = 'code.unknown' | 'code.same' | 'refused';

/**
 * [Note: the older file is told] a link between two applications would tell the server who is who, and a wrong one would
 * hand a victim's story to an impostor. So nothing is linked and nothing moves: the decision is a sealed message to the
 * older file, where its owner, if it was not them, learns of it.
 */
export const ContinuesDialog = ({ id, onClose }: { id: string; onClose: () => void }) => {
  const t = useMessages(receiptLostWords);
  const ui = useMessages(uiWords);
  const { caseload, cases } = useApplicationsDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [code, setCode] = useState('');
  const [text, setText] = useState(() => t('text', { code: caseCode(id) }));
  const [decided, setDecided] = useState(false);
  const [problem, setProblem] = useState<Problem>();

  const tell = async (): Promise<Problem | 'sent'> => {
    if (!cases.snapshot().loadedOnce) await cases.refresh();
    const wanted = code.trim().toUpperCase();
    if (wanted === caseCode(id)) return 'code.same';
    const older = cases.snapshot().rows.find((row) => caseCode(row.id) === wanted);
    if (!older) return 'code.unknown';
    return (await caseload.post(older.id, text.trim())).kind === 'done' ? 'sent' : 'refused';
  };
  const send = async () => {
    setProblem(undefined);
    const outcome = await run(tell);
    if (outcome === 'sent') {
      toast({ tone: 'good', text: t('sent') });
      onClose();
    } else setProblem(outcome);
  };

  return (
    <Dialog
      title={t('guide.title')}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button
            kind="primary"
            icon="send"
            busy={busy}
            disabled={!decided || code.trim() === '' || text.trim() === ''}
            onClick={() => void send()}
          >
            {t('send')}
          </Button>
        </>
      }
    >
      <ol className="vh-numbered">
        <li>{t('guide.1')}</li>
        <li>{t('guide.2')}</li>
        <li>{t('guide.3')}</li>
        <li>{t('guide.4')}</li>
        <li>{t('guide.5')}</li>
      </ol>
      <TextField
        label={t('code')}
        hint={t('code.hint')}
        value={code}
        onChange={setCode}
        dir="ltr"
        autoCapitalize="characters"
        spellCheck={false}
        error={problem === 'code.unknown' || problem === 'code.same' ? t(problem) : undefined}
      />
      <TextArea label={t('message')} value={text} onChange={setText} dir="auto" maxLength={4000} />
      <CheckField label={t('judge')} checked={decided} onChange={setDecided} />
      {problem === 'refused' && (
        <Notice tone="warn" live>
          {t('refused')}
        </Notice>
      )}
    </Dialog>
  );
};
