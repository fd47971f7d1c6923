import { useState } from 'react';
import type { AttachmentNote } from '@vrijhaven/applications/model';
import { Button, useLanguage, useMessages } from '@vrijhaven/ui';
import { applicationsWords } from '../words';
import { AttachmentDialog } from './attachment-dialog';
import { fileSize } from './file-size';

/** The files of one part or one message. */
export const AttachmentList = ({ record, notes }: { record: string; notes: readonly AttachmentNote[] }) => {
  const t = useMessages(applicationsWords);
  const language = useLanguage();
  const [open, setOpen] = useState<AttachmentNote>();
  return (
    <>
      <ul className="vh-files" aria-label={t('attachment.list')}>
        {notes.map((note) => (
          <li key={note.id} className="vh-row">
            <bdi className="vh-file-name">{note.name}</bdi>
            <span className="vh-muted vh-small">{fileSize(note.size, language)}</span>
            <Button small onClick={() => setOpen(note)} aria-label={t('attachment.look.of', { name: note.name })}>
              {t('attachment.look')}
            </Button>
          </li>
        ))}
      </ul>
      {open && <AttachmentDialog record={record} note={open} onClose={() => setOpen(undefined)} />}
    </>
  );
};
