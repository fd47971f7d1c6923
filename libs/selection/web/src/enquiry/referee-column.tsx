import { useState } from 'react';
import type { RefereeView, VerificationView } from '@vrijhaven/selection/client';
import { Button, DescriptionList, Pill, useMessages, type Description, type PillTone } from '@vrijhaven/ui';
import { EnquiryBlock } from './enquiry-block';
import { MakeDialog } from './make-dialog';
import { enquiryWords } from './words';

const TONES: Readonly<Record<RefereeView['consent'], PillTone>> = {
  given: 'good',
  notGiven: 'waiting',
  forged: 'danger',
};

interface Props {
  readonly view: VerificationView;
  readonly referee: RefereeView;
  readonly reload: () => void;
}

/** One of the two: who they are to the applicant, whether they may be asked, and what they said. */
export const RefereeColumn = ({ view, referee, reload }: Props) => {
  const t = useMessages(enquiryWords);
  const [asking, setAsking] = useState(false);
  const { name, knows, reach, told, consent, enquiries } = referee;
  const item = (key: 'knows' | 'reach' | 'told', value: string): Description[] =>
    value === '' ? [] : [{ key, term: t(key), value, long: true }];
  const waits = enquiries.some(({ state }) => state === 'open' || state === 'answered');
  const mayAsk = consent === 'given' && view.state === 'verifying' && view.chained && !waits;
  return (
    <section className="vh-stack-tight vh-referee" aria-label={t('referee', { number: referee.referee })}>
      <header className="vh-enquiry-head">
        <h3>
          <span className="vh-muted vh-small vh-block">{t('referee', { number: referee.referee })}</span>
          <bdi>{name === '' ? t('nobody') : name}</bdi>
        </h3>
        <Pill tone={TONES[consent]}>{t(`consent.${consent}`)}</Pill>
      </header>
      <DescriptionList items={[...item('knows', knows), ...item('reach', reach), ...item('told', told)]} stacked />
      <ul className="vh-enquiries">
        {enquiries.map((enquiry) => (
          <EnquiryBlock key={enquiry.id} application={view.application} enquiry={enquiry} reload={reload} />
        ))}
      </ul>
      {consent !== 'given' && <p className="vh-muted vh-small">{t('consent.wait')}</p>}
      {mayAsk && (
        <div className="vh-no-print">
          <Button icon="send" onClick={() => setAsking(true)}>
            {t(enquiries.length === 0 ? 'ask' : 'ask.again')}
          </Button>
        </div>
      )}
      {asking && (
        <MakeDialog application={view.application} referee={referee} onClose={() => setAsking(false)} reload={reload} />
      )}
    </section>
  );
};
