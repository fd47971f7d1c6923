import { useState } from 'react';
import type { ProfessionalView } from '@vrijhaven/connect2protect/client';
import { CONFIDENTIALITY_PARAGRAPHS } from '@vrijhaven/connect2protect/model';
import { useMember } from '@vrijhaven/organisation/web';
import { Button, Card, CheckField, formatDay, Notice, useLanguage, useMessages, useToast } from '@vrijhaven/ui';
import { useConnect2ProtectDesk } from '../port';
import { RefusedNotice } from '../refused-notice';
import { usePairText } from '../use-pair-text';
import { useRefusable } from '../use-refusable';
import { professionalWords } from './words';

interface Props {
  professional: ProfessionalView;
  reload: () => void;
}

/** The briefing, and one's own signature under it: before that no name is shown. */
export const ConfidentialityCard = ({ professional, reload }: Props) => {
  const t = useMessages(professionalWords);
  const text = usePairText();
  const language = useLanguage();
  const { me } = useMember();
  const { connect2protect } = useConnect2ProtectDesk();
  const toast = useToast();
  const { busy, refused, attempt } = useRefusable();
  const [read, setRead] = useState(false);
  const signedOn = professional.team.find(({ member }) => member === me.member)?.signedOn ?? null;
  const sign = async () => {
    const outcome = await attempt(() => connect2protect.signConfidentiality({ professional: professional.id }));
    if (outcome === undefined) return;
    reload();
    if (outcome.kind === 'done') toast({ tone: 'good', text: t('confidentiality.done') });
  };
  const paragraphs = CONFIDENTIALITY_PARAGRAPHS.map((each) => <p key={each}>{text(`confidentiality.${each}`)}</p>);
  if (signedOn !== null)
    return (
      <Notice tone="good" title={t('confidentiality.signed', { day: formatDay(signedOn, language) })}>
        <details>
          <summary>{text('confidentiality.title')}</summary>
          <div className="vh-stack-tight">{paragraphs}</div>
        </details>
      </Notice>
    );
  return (
    <Card title={text('confidentiality.title')}>
      <div className="vh-stack vh-duo-briefing">
        <Notice tone="warn">{t('confidentiality.before')}</Notice>
        {paragraphs}
        <CheckField label={t('confidentiality.read')} checked={read} onChange={setRead} />
        <div className="vh-row">
          <Button kind="primary" icon="key" busy={busy} disabled={!read} onClick={() => void sign()}>
            {t('confidentiality.sign')}
          </Button>
        </div>
        <RefusedNotice kind={refused} />
      </div>
    </Card>
  );
};
