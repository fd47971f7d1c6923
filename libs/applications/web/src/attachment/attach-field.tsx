import { useRef, useState } from 'react';
import type { AttachmentNote } from '@vrijhaven/applications/model';
import { Button, Notice, Progress, useAct, useLanguage, useMessages } from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import { applicationsWords } from '../words';
import { fileSize } from './file-size';

const MOST_BYTES = 100 * 1024 * 1024;

interface AttachFieldProps {
  record: string;
  attached: readonly AttachmentNote[];
  onChange: (attached: readonly AttachmentNote[]) => void;
}

/** Adds files to the message that is being written: sealed in the worker and sent, one after the other. */
export const AttachField = ({ record, attached, onChange }: AttachFieldProps) => {
  const t = useMessages(applicationsWords);
  const language = useLanguage();
  const { caseload } = useApplicationsDesk();
  const { busy, run } = useAct();
  const input = useRef<HTMLInputElement>(null);
  const [file, setFile] = useState<File>();
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [problem, setProblem] = useState<'large' | 'refused' | 'paused'>();

  const send = async (chosen: File) => {
    setFile(chosen);
    setProblem(undefined);
    if (chosen.size > MOST_BYTES) {
      setProblem('large');
      return;
    }
    const outcome = await run(() => caseload.attach(record, chosen, setProgress));
    setProgress(undefined);
    if (outcome?.kind === 'done') {
      setFile(undefined);
      onChange([...attached, outcome.attachment]);
    } else if (outcome === undefined || outcome.kind === 'paused') setProblem('paused');
    else setProblem('refused');
  };
  const drop = (note: AttachmentNote) => {
    onChange(attached.filter(({ id }) => id !== note.id));
    void run(() => caseload.detach(note.id));
  };

  return (
    <div className="vh-stack-tight">
      {attached.length > 0 && (
        <ul className="vh-files" aria-label={t('attachment.added')}>
          {attached.map((note) => (
            <li key={note.id} className="vh-row">
              <bdi className="vh-file-name">{note.name}</bdi>
              <span className="vh-muted vh-small">{fileSize(note.size, language)}</span>
              <Button
                small
                kind="quiet"
                onClick={() => drop(note)}
                aria-label={t('attachment.remove.of', { name: note.name })}
              >
                {t('attachment.remove')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {progress && <Progress label={t('attachment.sending', progress)} value={progress.done / progress.of} />}
      {problem && file && (
        <Notice tone="warn" live>
          {t(`attachment.problem.${problem}`, { name: file.name })}
        </Notice>
      )}
      <input
        ref={input}
        type="file"
        hidden
        onChange={(event) => {
          const [chosen] = event.target.files ?? [];
          event.target.value = '';
          if (chosen) void send(chosen);
        }}
      />
      <div className="vh-row">
        <Button small busy={busy} onClick={() => input.current?.click()}>
          {t('attachment.add')}
        </Button>
        {busy && progress && (
          <Button small kind="quiet" onClick={() => void caseload.stopAttaching()}>
            {t('attachment.pause')}
          </Button>
        )}
        {problem === 'paused' && file && !busy && (
          <Button small kind="quiet" onClick={() => void send(file)}>
            {t('attachment.resume')}
          </Button>
        )}
      </div>
      <p className="vh-muted vh-small">{t('attachment.hint')}</p>
    </div>
  );
};
