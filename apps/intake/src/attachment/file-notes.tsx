import type { AttachmentNote } from '@vrijhaven/applications/model';
import { useState } from 'preact/hooks';
import { numberText } from '../i18n/names';
import { useIntake } from '../session/intake-context';
import { useTask } from '../session/use-task';
import { Button } from '../ui/button';
import { Notice } from '../ui/notice';
import { ProblemNotice } from '../ui/problem-notice';

/** Hands a file to the browser to be saved; nothing of it is ever shown or run here. */
const save = (name: string, parts: readonly Uint8Array[]): void => {
  const address = URL.createObjectURL(
    new Blob(
      parts.map((part) => Uint8Array.from(part)),
      { type: 'application/octet-stream' },
    ),
  );
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(address);
  }, 60_000);
};

const Note = ({ note }: { note: AttachmentNote }) => {
  const { state, t, applicant } = useIntake();
  const { busy, problem, run } = useTask();
  const [asked, setAsked] = useState(false);
  const [progress, setProgress] = useState<{ done: number; of: number } | null>(null);
  const [missing, setMissing] = useState<'unavailable' | 'tampered' | null>(null);

  const fetch = (): void => {
    setMissing(null);
    run(async () => {
      const outcome = await (await applicant()).openAttachment(note.id, { onProgress: setProgress });
      setProgress(null);
      if (outcome.kind === 'file') save(note.name, outcome.parts);
      else setMissing(outcome.kind);
    });
  };

  return (
    <li class="file">
      <p class="file-name">
        <bdi>{note.name}</bdi>{' '}
        <span class="small">
          {t('files.size', { size: numberText(state.language, Math.max(1, Math.round(note.size / 1000))) })}
        </span>
      </p>
      {asked ? (
        <>
          <p class="small">{t('files.save.warn')}</p>
          {progress && <progress value={progress.done} max={progress.of} aria-label={note.name} />}
          <ProblemNotice problem={problem} retry={fetch} />
          {missing && <Notice kind={missing === 'tampered' ? 'danger' : 'warn'} title={t(`files.${missing}`)} alert />}
          <Button kind="secondary" busy={busy} onClick={fetch}>
            {t(busy ? 'files.fetching' : 'files.save')}
          </Button>
        </>
      ) : (
        <button
          type="button"
          class="link"
          onClick={() => {
            setAsked(true);
          }}
        >
          {t('files.save')} <span class="hidden">{note.name}</span>
        </button>
      )}
    </li>
  );
};

/** Files that came with a message: named, and saved only on purpose. */
export const FileNotes = ({ notes }: { notes: readonly AttachmentNote[] }) => (
  <ul class="file-list">
    {notes.map((note) => (
      <Note key={note.id} note={note} />
    ))}
  </ul>
);
