import { useState } from 'react';
import type { ReasonCode } from '@vrijhaven/applications/model';
import type { EnquiryOutcome, VerificationView } from '@vrijhaven/selection/client';
import {
  CONFIDENCE_LEVELS,
  VERIFICATION_OUTCOMES,
  type ConfidenceLevel,
  type VerificationOutcome,
} from '@vrijhaven/selection/model';
import { Button, ChoiceField, Dialog, Notice, TextArea, uiWords, useMessages, useToast } from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { useRefusable } from './use-refused';
import { enquiryWords } from './words';

/** The coarse word that the server is told; the rest is sealed. */
const REASONS: Readonly<Record<VerificationOutcome, ReasonCode>> = {
  verified: 'referencesConfirmed',
  concern: 'referencesUnclear',
  unverifiable: 'referencesUnclear',
};

interface Props {
  readonly view: VerificationView;
  readonly onClose: () => void;
  readonly onConcluded: () => void;
}

/** Where the application goes, and how sure the verifier is: one act. Nothing is chosen beforehand. */
export const ConcludeDialog = ({ view, onClose, onConcluded }: Props) => {
  const t = useMessages(enquiryWords);
  const ui = useMessages(uiWords);
  const toast = useToast();
  const { enquiries } = useSelectionDesk();
  const { busy, refused, attempt } = useRefusable<EnquiryOutcome>('done');
  const [to, setTo] = useState<VerificationOutcome>();
  const [level, setLevel] = useState<ConfidenceLevel>();
  const [text, setText] = useState('');
  const waits = view.referees.some((each) => each.enquiries.some(({ state }) => state === 'open'));
  const conclude = async () => {
    if (!to || !level) return;
    const { application, version } = view;
    const request = { application, version, to, level, text, reason: REASONS[to] };
    if (!(await attempt(() => enquiries.conclude(request)))) return;
    toast({ tone: 'good', text: t('concluded', { outcome: t(`outcome.${to}`) }) });
    onClose();
    onConcluded();
  };
  return (
    <Dialog
      title={t('conclude.title')}
      isOpen
      wide
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="primary" busy={busy} disabled={!to || !level} onClick={() => void conclude()}>
            {t('conclude.act')}
          </Button>
        </>
      }
    >
      <ChoiceField
        legend={t('conclude.outcome')}
        value={to}
        choices={VERIFICATION_OUTCOMES.map((value) => ({
          value,
          label: t(`outcome.${value}`),
          hint: t(`outcome.${value}.what`),
        }))}
        onChange={setTo}
      />
      <ChoiceField
        legend={t('level')}
        value={level}
        choices={CONFIDENCE_LEVELS.map((value) => ({
          value,
          label: t(`level.${value}`),
          hint: t(`level.${value}.what`),
        }))}
        onChange={setLevel}
      />
      <p className="vh-muted vh-small">{t('level.commission')}</p>
      <TextArea label={t('conclude.text')} value={text} onChange={setText} dir="auto" maxLength={4000} />
      {waits && <Notice tone="info">{t('conclude.open')}</Notice>}
      {refused !== undefined && (
        <Notice tone="warn" live>
          {t('refused')}
        </Notice>
      )}
    </Dialog>
  );
};
