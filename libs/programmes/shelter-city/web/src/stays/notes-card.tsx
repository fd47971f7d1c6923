import { useState } from 'react';
import type { StayFile } from '@vrijhaven/shelter-city/client';
import { Button, Card, formatDay, Notice, TextArea, useAct, useLanguage, useMessages } from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { Refused } from './checklist-card';
import type { OpenedStay } from './stay-page';
import { stayWords } from './words';

interface Props extends Pick<OpenedStay, 'entries' | 'chained'> {
  readonly stay: StayFile;
  readonly reload: () => void;
}

/** What hosts and office note about the stay; sealed for them and the guest. */
export const NotesCard = ({ stay, entries, chained, reload }: Props) => {
  const t = useMessages(stayWords);
  const language = useLanguage();
  const { logs } = useShelterCityDesk();
  const { busy, run } = useAct();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const notes = entries.flatMap((entry) =>
    entry.status === 'open' && typeof entry.content['text'] === 'string' && entry.content['text'] !== ''
      ? [{ key: `${entry.log} ${String(entry.sequence)}`, day: entry.writtenOn, text: entry.content['text'] }]
      : [],
  );
  const add = async () => {
    setRefused(undefined);
    const content = { kind: 'note', text: text.trim() };
    const outcome = await run(() => logs.append(stay.application, 'stay', content));
    if (outcome === undefined) return;
    if (outcome.kind === 'done') setText('');
    else setRefused(outcome.kind);
    reload();
  };
  return (
    <Card title={t('notes')}>
      {!chained && (
        <Notice tone="danger" live>
          {t('notes.broken')}
        </Notice>
      )}
      {notes.length === 0 && <p className="vh-muted">{t('notes.none')}</p>}
      <ul className="vh-plain-list vh-stack-tight">
        {notes.map((note) => (
          <li key={note.key}>
            <span className="vh-muted vh-small">{formatDay(note.day, language)}</span>
            <p dir="auto" className="vh-prose">
              {note.text}
            </p>
          </li>
        ))}
      </ul>
      {chained && (
        <div className="vh-stack-tight vh-no-print">
          <TextArea label={t('notes.add')} value={text} onChange={setText} dir="auto" />
          <div className="vh-row">
            <Button busy={busy} disabled={text.trim() === ''} onClick={() => void add()}>
              {t('notes.add')}
            </Button>
          </div>
        </div>
      )}
      <Refused kind={refused} />
    </Card>
  );
};
