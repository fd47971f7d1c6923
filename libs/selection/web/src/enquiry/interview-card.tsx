import { useState } from 'react';
import type { EnquiryOutcome, VerificationView } from '@vrijhaven/selection/client';
import { Button, formatDay, Notice, TextArea, useLanguage, useMessages, useToast } from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { useRefusable } from './use-refused';
import { enquiryWords } from './words';

/** What was said in interviews, sealed for the verifiers. */
export const Interviews = ({ view, reload }: { view: VerificationView; reload: () => void }) => {
  const t = useMessages(enquiryWords);
  const language = useLanguage();
  const toast = useToast();
  const { enquiries } = useSelectionDesk();
  const { busy, refused, attempt } = useRefusable<EnquiryOutcome>('done');
  const [text, setText] = useState<string>();
  const save = async () => {
    const { application } = view;
    if (!(await attempt(() => enquiries.noteInterview({ application, text: text ?? '' })))) return;
    toast({ tone: 'good', text: t('interview.saved') });
    setText(undefined);
    reload();
  };
  return (
    <section className="vh-stack-tight">
      <h3>{t('interview')}</h3>
      {view.interviews.length === 0 && text === undefined && <p className="vh-muted vh-small">{t('interview.none')}</p>}
      <ul className="vh-enquiries">
        {view.interviews.map((note, place) => (
          <li key={place} className="vh-enquiry">
            <p className="vh-muted vh-small">{formatDay(note.writtenOn, language)}</p>
            <p className="vh-long" dir="auto">
              {note.text}
            </p>
          </li>
        ))}
      </ul>
      {text === undefined ? (
        <div className="vh-no-print">
          <Button small disabled={!view.chained} onClick={() => setText('')}>
            {t('interview.add')}
          </Button>
        </div>
      ) : (
        <div className="vh-stack-tight vh-no-print">
          <TextArea
            label={t('interview.text')}
            hint={t('interview.hint')}
            value={text}
            onChange={setText}
            dir="auto"
            maxLength={6000}
          />
          <Button small kind="primary" busy={busy} disabled={text.trim() === ''} onClick={() => void save()}>
            {t('interview.save')}
          </Button>
          {refused !== undefined && (
            <Notice tone="warn" live>
              {t('refused')}
            </Notice>
          )}
        </div>
      )}
    </section>
  );
};
