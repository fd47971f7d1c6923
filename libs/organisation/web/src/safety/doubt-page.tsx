import { Button, Card, Notice, Page, useMessages } from '@vrijhaven/ui';
import { organisationWords } from '../words';
import type { Compared } from './compared';
import { isolate } from './isolate';
import { SpokenNumber } from './spoken-number';

interface Props extends Compared {
  onAgain: () => void;
  onBack: () => void;
}

/** What a differing or changed number means, what this desk no longer does, and what people do now. */
export const DoubtPage = ({ person, colleague, onAgain, onBack }: Props) => {
  const t = useMessages(organisationWords);
  const handle = isolate(person.handle);
  return (
    <Page
      title={t('doubt.title', { handle })}
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
      <Notice tone="danger" title={t(colleague.standing === 'changed' ? 'doubt.changed' : 'doubt.differ')} live>
        <p>{t('doubt.means')}</p>
        <p>{t('doubt.blocked', { handle })}</p>
      </Notice>
      <Card title={t('doubt.do')}>
        <div className="vh-stack">
          <ol className="vh-numbered">
            <li>{t('doubt.do.1')}</li>
            <li>{t('doubt.do.2')}</li>
            <li>{t('doubt.do.3')}</li>
            <li>{t('doubt.do.4')}</li>
          </ol>
          <SpokenNumber number={colleague.number} label={t('safety.number', { handle })} />
          <div className="vh-row vh-no-print">
            <Button icon="refresh" onClick={onAgain}>
              {t('safety.again')}
            </Button>
          </div>
        </div>
      </Card>
      <p className="vh-muted">{t('doubt.limit')}</p>
    </Page>
  );
};
