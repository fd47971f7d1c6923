import { useState } from 'react';
import type { ColleagueView, ComparisonAnswer } from '@vrijhaven/organisation/client';
import { Button, Card, Notice, Page, useAct, useMessages, useToast } from '@vrijhaven/ui';
import { useOrganisationDesk } from '../port';
import { organisationWords } from '../words';
import type { Compared } from './compared';
import { FingerprintCard } from './fingerprint-card';
import { isolate } from './isolate';
import { SpokenNumber } from './spoken-number';

interface Props extends Compared {
  onAnswered: (colleague: ColleagueView) => void;
  /** The number is no longer that of the chain, or the colleague has left it. */
  onMoved: () => void;
  onBack: () => void;
}

/** Two people, one number each: read aloud over a channel that the server does not carry. */
export const ComparePage = ({ person, colleague, onAnswered, onMoved, onBack }: Props) => {
  const t = useMessages(organisationWords);
  const { safety } = useOrganisationDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [moved, setMoved] = useState(false);
  const handle = isolate(person.handle);

  const answer = async (given: ComparisonAnswer) => {
    const { member, number } = colleague;
    const outcome = await run(() => safety.answer({ member, number, answer: given }));
    if (outcome === undefined) return;
    setMoved(outcome.kind !== 'kept');
    if (outcome.kind !== 'kept') {
      onMoved();
      return;
    }
    if (given === 'match') toast({ tone: 'good', text: t('safety.kept', { handle }) });
    onAnswered(outcome.colleague);
  };

  return (
    <Page
      title={t('safety.title', { handle })}
      lead={t('safety.lead')}
      actions={
        <>
          <Button kind="quiet" icon="print" onClick={() => window.print()}>
            {t('safety.print')}
          </Button>
          <Button icon="back" onClick={onBack}>
            {t('safety.back')}
          </Button>
        </>
      }
    >
      {moved && (
        <Notice tone="warn" live>
          {t('safety.moved')}
        </Notice>
      )}
      <Card title={t('safety.number', { handle })}>
        <div className="vh-stack">
          <SpokenNumber number={colleague.number} label={t('safety.number', { handle })} />
          <ol className="vh-numbered">
            <li>{t('safety.do.1')}</li>
            <li>{t('safety.do.2')}</li>
            <li>{t('safety.do.3')}</li>
            <li>{t('safety.do.4')}</li>
          </ol>
          <div className="vh-row vh-no-print">
            <Button icon="check" busy={busy} onClick={() => void answer('match')}>
              {t('safety.match')}
            </Button>
            <Button kind="danger" icon="alert" busy={busy} onClick={() => void answer('differ')}>
              {t('safety.differ')}
            </Button>
          </div>
        </div>
      </Card>
      <FingerprintCard />
    </Page>
  );
};
