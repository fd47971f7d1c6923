import { useState } from 'react';
import type { EnquiryOutcome, EnquiryView } from '@vrijhaven/selection/client';
import {
  Button,
  Dialog,
  formatDay,
  Notice,
  Pill,
  uiWords,
  useLanguage,
  useMessages,
  useToast,
  type PillTone,
} from '@vrijhaven/ui';
import { useSelectionDesk } from '../port';
import { AnswerView } from './answer-view';
import { useRefusable } from './use-refused';
import { enquiryWords } from './words';

const TONES: Readonly<Record<EnquiryView['state'], PillTone>> = {
  open: 'waiting',
  answered: 'active',
  filed: 'good',
  revoked: 'done',
  closed: 'done',
  expired: 'danger',
  hidden: 'danger',
};

interface Props {
  readonly application: string;
  readonly enquiry: EnquiryView;
  readonly reload: () => void;
}

const Revoke = ({ enquiry, reload, onClose }: Props & { readonly onClose: () => void }) => {
  const t = useMessages(enquiryWords);
  const ui = useMessages(uiWords);
  const toast = useToast();
  const { enquiries } = useSelectionDesk();
  const { busy, refused, attempt } = useRefusable<EnquiryOutcome>('done');
  const revoke = async () => {
    if (await attempt(() => enquiries.revoke({ enquiry: enquiry.id, version: enquiry.version }))) {
      toast({ tone: 'good', text: t('revoked') });
      onClose();
    }
    reload();
  };
  return (
    <Dialog
      title={t('revoke.title')}
      isOpen
      alert
      onClose={onClose}
      actions={
        <>
          <Button onClick={onClose}>{ui('cancel')}</Button>
          <Button kind="danger" busy={busy} onClick={() => void revoke()}>
            {t('revoke')}
          </Button>
        </>
      }
    >
      <p>{t('revoke.what')}</p>
      {refused !== undefined && (
        <Notice tone="warn" live>
          {t('refused')}
        </Notice>
      )}
    </Dialog>
  );
};

const Filing = ({ application, enquiry, reload }: Props) => {
  const t = useMessages(enquiryWords);
  const toast = useToast();
  const { enquiries } = useSelectionDesk();
  const { busy, refused, attempt } = useRefusable<EnquiryOutcome>('done');
  const file = async () => {
    if (await attempt(() => enquiries.file({ application, enquiry: enquiry.id })))
      toast({ tone: 'good', text: t('filed') });
    reload();
  };
  return (
    <div className="vh-stack-tight vh-no-print">
      <Button kind="primary" small icon="check" busy={busy} onClick={() => void file()}>
        {t('file')}
      </Button>
      <p className="vh-muted vh-small">{t('file.what')}</p>
      {refused !== undefined && (
        <Notice tone="warn" live>
          {t(refused === 'Unreadable' ? 'unreadable' : 'refused')}
        </Notice>
      )}
    </div>
  );
};

/** One letter and what became of it. */
export const EnquiryBlock = (props: Props) => {
  const t = useMessages(enquiryWords);
  const language = useLanguage();
  const [revoking, setRevoking] = useState(false);
  const { enquiry } = props;
  const { state, signed, answer, askedOn, expiresOn, answeredOn } = enquiry;
  const when =
    answeredOn === null
      ? t('until', { day: formatDay(expiresOn, language) })
      : t('answered.on', { day: formatDay(answeredOn, language) });
  return (
    <li className="vh-enquiry">
      <p className="vh-enquiry-head">
        <Pill tone={TONES[state]}>{t(`enquiry.${state}`)}</Pill>
        <span className="vh-muted vh-small">
          {t('asked', { day: formatDay(askedOn, language) })} · {when}
        </span>
      </p>
      {!signed && <Notice tone="danger">{t('enquiry.unsigned')}</Notice>}
      {state === 'hidden' && <Notice tone="danger">{t('hidden.what')}</Notice>}
      {signed && answer && <AnswerView answer={answer} />}
      {signed && state === 'answered' && answer?.status === 'open' && <Filing {...props} />}
      {state === 'open' && (
        <Button small kind="quiet" onClick={() => setRevoking(true)}>
          {t('revoke')}
        </Button>
      )}
      {revoking && <Revoke {...props} onClose={() => setRevoking(false)} />}
    </li>
  );
};
