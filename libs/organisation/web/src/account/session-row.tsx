import { useState } from 'react';
import type { OwnSession } from '@vrijhaven/organisation/client';
import { Button, formatDay, formatHour, Pill, TextField, useLanguage, useMessages } from '@vrijhaven/ui';
import { accountWords } from './words';

interface Props {
  session: OwnSession;
  busy: boolean;
  onEnd: () => void;
  onName: (name: string) => void;
}

const titleOf = ({ device }: OwnSession, unnamed: string): string =>
  [device?.name, device?.kind].filter((part) => part !== undefined && part !== '').join(' · ') || unnamed;

/** One session: its own name, days and hours, and its end. */
export const SessionRow = ({ session, busy, onEnd, onName }: Props) => {
  const t = useMessages(accountWords);
  const language = useLanguage();
  const [naming, setNaming] = useState(false);
  const { started, lastHour, endedBy, isCurrent, factor } = session;
  return (
    <li>
      <div className="vh-grow">
        <p className="vh-strong">
          <bdi>{titleOf(session, t('session.unnamed'))}</bdi>
        </p>
        <p className="vh-small vh-muted">
          {t('session.since', { day: formatDay(started, language) })}
          {' · '}
          {t('session.last', { hour: formatHour(lastHour, language) })}
          {factor !== null && <> · {t(`factor.${factor}`)}</>}
        </p>
        {naming && (
          <NameForm
            name={session.device?.name ?? ''}
            onName={(name) => {
              setNaming(false);
              onName(name);
            }}
          />
        )}
      </div>
      {endedBy !== null ? (
        <Pill tone={endedBy === 'reuse' ? 'danger' : 'neutral'}>{t(`session.by.${endedBy}`)}</Pill>
      ) : (
        <Pill tone="good">{t(isCurrent ? 'session.here' : 'session.active')}</Pill>
      )}
      {isCurrent && !naming && (
        <Button small kind="quiet" onClick={() => setNaming(true)}>
          {t('session.rename')}
        </Button>
      )}
      {endedBy === null && !isCurrent && (
        <Button small busy={busy} onClick={onEnd}>
          {t('session.end')}
        </Button>
      )}
    </li>
  );
};

const NameForm = ({ name, onName }: { name: string; onName: (name: string) => void }) => {
  const t = useMessages(accountWords);
  const [text, setText] = useState(name);
  return (
    <form
      className="vh-stack"
      onSubmit={(event) => {
        event.preventDefault();
        onName(text);
      }}
    >
      <TextField
        label={t('session.name')}
        hint={t('session.name.hint')}
        value={text}
        onChange={setText}
        maxLength={60}
        autoFocus
        dir="auto"
      />
      <Button small submit kind="primary">
        {t('session.save')}
      </Button>
    </form>
  );
};
