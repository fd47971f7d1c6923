import { useState } from 'react';
import type { ReactNode } from 'react';
import type { NewSecrets } from '@vrijhaven/organisation/client';
import { Button, Notice, TextArea, TextField, useAct, useMessages } from '@vrijhaven/ui';
import { useOrganisationDesk, type RecoverAnswer } from '../port';
import { isolate } from '../safety/isolate';
import { recoveryWords } from './words';

interface Props {
  onOpened: (handle: string, secrets: NewSecrets) => void;
  onDistrusted: (reason: string) => void;
}

/** Name and card. The words go to the worker and nowhere else. */
export const OpenWithWords = ({ onOpened, onDistrusted }: Props) => {
  const t = useMessages(recoveryWords);
  const { recovering } = useOrganisationDesk();
  const { busy, run } = useAct();
  const [handle, setHandle] = useState('');
  const [words, setWords] = useState('');
  const [answer, setAnswer] = useState<RecoverAnswer>();

  const open = () =>
    run(async () => {
      setAnswer(undefined);
      const given = await recovering.open({ handle, words });
      if (given.kind === 'opened') onOpened(handle.trim().toLowerCase(), await recovering.prepare());
      else if (given.kind === 'Distrusted') onDistrusted(given.reason);
      else setAnswer(given);
    });

  return (
    <form
      className="vh-stack"
      onSubmit={(event) => {
        event.preventDefault();
        void open();
      }}
    >
      <TextField
        label={t('recover.handle')}
        value={handle}
        onChange={setHandle}
        autoComplete="username"
        autoCapitalize="none"
        spellCheck={false}
        autoFocus
        required
        dir="ltr"
      />
      <TextArea
        label={t('recover.words')}
        hint={t('recover.words.hint')}
        value={words}
        onChange={setWords}
        rows={3}
        autoCapitalize="none"
        autoComplete="off"
        spellCheck={false}
        lang="en"
        required
        dir="ltr"
      />
      {answer !== undefined && <Refused answer={answer} />}
      <Button kind="primary" icon="key" submit busy={busy}>
        {t('recover.go')}
      </Button>
      {busy && <Notice>{t('recover.busy')}</Notice>}
    </form>
  );
};

const Refused = ({ answer }: { answer: RecoverAnswer }): ReactNode => {
  const t = useMessages(recoveryWords);
  if (answer.kind === 'LoginRefused') {
    return (
      <Notice tone="danger" title={t('recover.refused')} live>
        {t('recover.refused.what')}
      </Notice>
    );
  }
  if (answer.kind !== 'WrongWords') return null;
  const { why } = answer;
  return (
    <Notice tone="danger" live>
      {why.kind === 'unknown-word'
        ? t('recover.unknown', { position: why.position, word: isolate(why.word) })
        : why.kind === 'wrong-count'
          ? t('recover.count', { count: why.found })
          : t('recover.checksum')}
    </Notice>
  );
};
