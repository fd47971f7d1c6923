import { useState } from 'react';
import type { CourseEntry } from '@vrijhaven/training/client';
import { Button, formatDay, Notice, TextArea, useAct, useLanguage, useMessages } from '@vrijhaven/ui';
import type { Person } from '../edition/opened';
import { useTrainingDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { peopleWords } from './words';

interface Said {
  readonly key: number;
  readonly day: string;
  readonly who: 'file.messages.own' | 'file.messages.office' | 'file.messages.preWork';
  readonly text: string;
}

/** Words that went to and fro, without answers and evaluation. */
export const saidOf = (entries: readonly CourseEntry[]): readonly Said[] =>
  entries.flatMap(({ sequence, writtenOn, own, content }): Said[] => {
    if (content.kind !== 'message' && content.kind !== 'preWork') return [];
    const who =
      content.kind === 'preWork' ? 'file.messages.preWork' : own ? 'file.messages.own' : 'file.messages.office';
    return content.text === '' ? [] : [{ key: sequence, day: writtenOn, who, text: content.text }];
  });

interface Props {
  person: Person;
  edition: string;
  reload: () => void;
}

/** The conversation with one participant; sealed both ways. */
export const MessagesPart = ({ person, edition, reload }: Props) => {
  const t = useMessages(peopleWords);
  const language = useLanguage();
  const { training } = useTrainingDesk();
  const { busy, run } = useAct();
  const [text, setText] = useState('');
  const [refused, setRefused] = useState<string>();
  const [sent, setSent] = useState(false);
  const said = saidOf(person.participant.entries);
  const send = async () => {
    const request = { application: person.enrolment.application, edition, text: text.trim() };
    const outcome = await run(() => training.write(request));
    if (outcome === undefined) return;
    setRefused(outcome.kind);
    setSent(outcome.kind === 'done');
    if (outcome.kind === 'done') setText('');
    reload();
  };
  return (
    <section className="vh-stack-tight">
      <h3>{t('file.messages')}</h3>
      {said.length === 0 && <p className="vh-muted">{t('file.messages.none')}</p>}
      <ul className="vh-stack-tight">
        {said.map(({ key, day, who, text: words }) => (
          <li key={key} className={who === 'file.messages.office' ? 'vh-said vh-said-office' : 'vh-said'}>
            <span className="vh-small vh-muted">
              {t(who)} · {formatDay(day, language)}
            </span>
            <p dir="auto" className="vh-prose">
              {words}
            </p>
          </li>
        ))}
      </ul>
      {person.participant.intact && !person.enrolment.held && (
        <>
          <TextArea
            label={t('file.write')}
            hint={t('file.write.hint')}
            value={text}
            dir="auto"
            onChange={(words) => {
              setSent(false);
              setText(words);
            }}
          />
          <div className="vh-row">
            <Button small icon="send" busy={busy} disabled={text.trim() === ''} onClick={() => void send()}>
              {t('file.send')}
            </Button>
          </div>
        </>
      )}
      {sent && (
        <Notice tone="good" live>
          {t('file.sent')}
        </Notice>
      )}
      <RefusedNotice kind={refused} />
    </section>
  );
};
