import { useState } from 'react';
import { addDays, chooseLanguage, dayOf, LANGUAGE_NAMES, LANGUAGES, type Language } from '@vrijhaven/domain';
import type { MakeOutcome, RefereeView } from '@vrijhaven/selection/client';
import { MAX_ENQUIRY_DAYS, USUAL_ENQUIRY_DAYS } from '@vrijhaven/selection/model';
import { Button, Dialog, Notice, SelectField, TextField, uiWords, useMessages } from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { HandOver } from './hand-over';
import { useRefusable } from './use-refused';
import { enquiryWords } from './words';

const TOLD_REFUSALS = [
  ...(['NotConsented', 'ConsentForged', 'EnquiryStands', 'StateMismatch'] as const),
  ...(['tooLong', 'NoKeyYet', 'KeysStale'] as const),
] as const;

interface Props {
  readonly application: string;
  readonly referee: RefereeView;
  readonly onClose: () => void;
  readonly reload: () => void;
}

/** What the letter says, in which language and until when; afterwards its words, once. */
export const MakeDialog = ({ application, referee, onClose, reload }: Props) => {
  const t = useMessages(enquiryWords);
  const ui = useMessages(uiWords);
  const { enquiries } = useSelectionDesk();
  const { busy, refused, attempt } = useRefusable<MakeOutcome>('made');
  const today = dayOf(new Date());
  const latest = addDays(today, MAX_ENQUIRY_DAYS);
  const [language, setLanguage] = useState<Language>(() => chooseLanguage([]));
  const [name, setName] = useState('');
  const [until, setUntil] = useState(() => addDays(today, USUAL_ENQUIRY_DAYS));
  const [phrase, setPhrase] = useState<readonly string[]>();
  const inTime = until >= today && until <= latest;
  const known = TOLD_REFUSALS.find((each) => each === refused);

  const make = async () => {
    const request = { application, referee: referee.referee, language, until, name };
    const outcome = await attempt(() => enquiries.make(request));
    if (outcome?.kind === 'made') setPhrase(outcome.phrase);
  };
  const close = () => {
    onClose();
    reload();
  };

  if (phrase) return <HandOver phrase={phrase} language={language} onDone={close} />;
  return (
    <Dialog
      title={t('make.title', { number: referee.referee })}
      isOpen
      wide
      onClose={close}
      actions={
        <>
          <Button onClick={close}>{ui('cancel')}</Button>
          <Button kind="primary" busy={busy} disabled={!inTime} onClick={() => void make()}>
            {t('make.act')}
          </Button>
        </>
      }
    >
      <div>
        <p className="vh-strong">{t('make.told')}</p>
        <blockquote className="vh-told" dir="auto">
          {referee.told === '' ? t('told.none') : referee.told}
        </blockquote>
      </div>
      <SelectField
        label={t('make.language')}
        hint={t('make.language.hint')}
        value={language}
        options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        onChange={setLanguage}
      />
      <TextField
        label={t('make.name')}
        hint={t('make.name.hint')}
        value={name}
        onChange={setName}
        maxLength={300}
        dir="auto"
      />
      <TextField
        label={t('make.until')}
        hint={t('make.until.hint')}
        type="date"
        min={today}
        max={latest}
        value={until}
        onChange={setUntil}
        error={inTime ? undefined : t('make.dates')}
      />
      {refused !== undefined && (
        <Notice tone="warn" live>
          {t(known === undefined ? 'make.failed' : `make.${known}`)}
        </Notice>
      )}
    </Dialog>
  );
};
