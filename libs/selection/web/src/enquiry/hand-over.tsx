import { useState } from 'react';
import type { Language } from '@vrijhaven/domain';
import { Button, CheckField, CopyButton, Dialog, Notice, useMessages } from '@vrijhaven/ui';
import { enquiryWords } from './words';

/** What the intake takes for "I was asked"; see the intake's own reading of it. */
const START = '/#answer';

interface Props {
  readonly phrase: readonly string[];
  readonly language: Language;
  readonly onDone: () => void;
}

/** The words of a letter, shown once. Nothing prints or copies them: they are read out, or typed elsewhere. */
export const HandOver = ({ phrase, language, onDone }: Props) => {
  const t = useMessages(enquiryWords);
  const [handed, setHanded] = useState(false);
  const link = `${window.location.origin}${START}`;
  return (
    <Dialog
      title={t('hand.title')}
      isOpen
      alert
      wide
      onClose={() => undefined}
      actions={
        <Button kind="primary" disabled={!handed} onClick={onDone}>
          {t('hand.done')}
        </Button>
      }
    >
      <Notice tone="warn">{t('hand.once')}</Notice>
      <ol className="vh-phrase vh-no-print" lang={language} dir="ltr" aria-label={t('hand.phrase')}>
        {phrase.map((word, place) => (
          <li key={`${String(place)} ${word}`}>{word}</li>
        ))}
      </ol>
      <h3>{t('hand.how')}</h3>
      <ul className="vh-ways">
        <li>{t('hand.safe')}</li>
        <li>{t('hand.apart')}</li>
        <li>{t('hand.where')}</li>
      </ul>
      <p className="vh-enquiry-link">
        <span className="vh-muted vh-small">{t('hand.link')}</span> <bdi className="vh-mono">{link}</bdi>{' '}
        <CopyButton text={link} label={t('hand.copy')} />
      </p>
      <CheckField label={t('hand.done')} checked={handed} onChange={setHanded} />
    </Dialog>
  );
};
