import { useCallback, useState } from 'react';
import type { AttachmentNote } from '@vrijhaven/applications/model';
import { Button, Dialog, LoadView, Notice, Progress, useLoad, useMessages } from '@vrijhaven/ui';
import { useApplicationsDesk } from '../port';
import { applicationsWords } from '../words';
import { frameDocument, shownAs } from './frame-document';
import { FramedFile } from './framed-file';
import { saveFile } from './save-file';

interface Looked {
  readonly blob: Blob;
  /** What the frame shows; absent for what can only be saved. */
  readonly document: string | undefined;
}

/** One file: fetched and checked whole, then shown where it can do nothing, or saved on purpose. */
export const AttachmentDialog = ({
  record,
  note,
  onClose,
}: {
  record: string;
  note: AttachmentNote;
  onClose: () => void;
}) => {
  const t = useMessages(applicationsWords);
  const { caseload } = useApplicationsDesk();
  const [progress, setProgress] = useState<{ done: number; of: number }>();
  const [saving, setSaving] = useState(false);
  const fetch = useCallback(async (): Promise<Looked | 'unavailable' | 'tampered'> => {
    const outcome = await caseload.openAttachment(record, note.id, setProgress);
    if (outcome.kind !== 'file') return outcome.kind;
    const bytes = new Uint8Array(await outcome.blob.arrayBuffer());
    const shown = shownAs(bytes);
    return { blob: outcome.blob, document: shown && frameDocument(bytes, shown, note.name) };
  }, [caseload, record, note]);
  const loading = useLoad(fetch);
  const found = typeof loading.data === 'object' ? loading.data : undefined;

  return (
    <Dialog
      title={note.name}
      isOpen
      onClose={onClose}
      wide
      actions={
        found && (
          <Button
            kind={saving ? 'danger' : 'plain'}
            onClick={() => {
              if (saving) saveFile(note.name, found.blob);
              setSaving(!saving);
            }}
          >
            {t(saving ? 'attachment.save.yes' : 'attachment.save')}
          </Button>
        )
      }
    >
      <div className="vh-stack">
        {loading.data === undefined && progress && (
          <Progress label={t('attachment.fetching', progress)} value={progress.done / progress.of} />
        )}
        <LoadView loading={loading} label={t('attachment.opening')}>
          {(looked) =>
            typeof looked === 'string' ? (
              <Notice tone={looked === 'tampered' ? 'danger' : 'warn'} title={t(`attachment.${looked}`)}>
                {t(`attachment.${looked}.what`)}
              </Notice>
            ) : looked.document === undefined ? (
              <Notice tone="info" title={t('attachment.notShown')}>
                {t('attachment.notShown.what')}
              </Notice>
            ) : (
              <FramedFile document={looked.document} title={note.name} />
            )
          }
        </LoadView>
        {saving && (
          <Notice tone="warn" live title={t('attachment.save.warn')}>
            {t('attachment.save.warn.what')}
          </Notice>
        )}
      </div>
    </Dialog>
  );
};
