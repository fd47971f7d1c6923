import { useCallback, useState } from 'react';
import type { AppendEntryOutcome, LogView } from '@vrijhaven/applications/client';
import { useHandles, useMember } from '@vrijhaven/organisation/web';
import { LONGEST_NOTE, readNote } from '@vrijhaven/selection/model';
import {
  Button,
  Card,
  formatDay,
  LoadView,
  Notice,
  TextArea,
  useLanguage,
  useLive,
  useLoad,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { useRefusable } from '../enquiry/use-refused';
import { useSelectionDesk } from '../port';
import { screeningWords } from '../screening/words';

/** What the office notes of a case for itself, for the roles that hold the compartment. Nobody else learns that it is there. */
export const NotesCard = ({ id }: { id: string }) => {
  const t = useMessages(screeningWords);
  const { writes } = useMember();
  return writes.includes('notes') ? (
    <Card title={t('notes.title')}>
      <Loaded id={id} />
    </Card>
  ) : null;
};

const Loaded = ({ id }: { id: string }) => {
  const t = useMessages(screeningWords);
  const { notes } = useSelectionDesk();
  const loading = useLoad(useCallback(() => notes.read(id, 'notes'), [notes, id]));
  const again = loading.reload;
  useLive('entries', again);
  return (
    <LoadView loading={loading} label={t('notes.loading')}>
      {(log) => log && <Opened id={id} log={log} reload={() => void again()} />}
    </LoadView>
  );
};

const Opened = ({ id, log, reload }: { id: string; log: LogView; reload: () => void }) => {
  const t = useMessages(screeningWords);
  const language = useLanguage();
  const handle = useHandles();
  const written = log.entries.flatMap((entry) => {
    const text = entry.status === 'open' ? readNote(entry.content) : undefined;
    return entry.status === 'open' && text !== undefined ? [{ ...entry, text }] : [];
  });
  const unreadable = log.entries.filter(({ status }) => status !== 'open').length;
  return (
    <div className="vh-stack-tight">
      <p className="vh-muted vh-small">{t('notes.lead')}</p>
      {!log.chained && <Notice tone="danger">{t('not.chained')}</Notice>}
      {unreadable > 0 && <Notice tone="warn">{t('unreadable', { count: unreadable })}</Notice>}
      {written.length === 0 && <p className="vh-muted">{t('notes.none')}</p>}
      <ul className="vh-notes">
        {written.map(({ sequence, author, writtenOn, text }) => (
          <li key={sequence}>
            <p className="vh-muted vh-small">
              {t('past.by', { who: handle(author) ?? t('past.somebody'), day: formatDay(writtenOn, language) })}
            </p>
            <p className="vh-long" dir="auto">
              {text}
            </p>
          </li>
        ))}
      </ul>
      {log.chained && <Add id={id} onAdded={reload} />}
    </div>
  );
};

const Add = ({ id, onAdded }: { id: string; onAdded: () => void }) => {
  const t = useMessages(screeningWords);
  const toast = useToast();
  const { notes } = useSelectionDesk();
  const { busy, refused, attempt } = useRefusable<AppendEntryOutcome>('done');
  const [text, setText] = useState('');
  const save = async () => {
    if (!(await attempt(() => notes.append(id, 'notes', { kind: 'note', text: text.trim() })))) return;
    toast({ tone: 'good', text: t('notes.saved') });
    setText('');
    onAdded();
  };
  return (
    <div className="vh-stack-tight vh-no-print">
      <TextArea
        label={t('notes.text')}
        hint={t('notes.hint')}
        value={text}
        onChange={setText}
        dir="auto"
        rows={3}
        maxLength={LONGEST_NOTE}
      />
      <div>
        <Button small busy={busy} disabled={text.trim() === ''} onClick={() => void save()}>
          {t('notes.save')}
        </Button>
      </div>
      {refused !== undefined && (
        <Notice tone="warn" live>
          {t('refused.other')}
        </Notice>
      )}
    </div>
  );
};
