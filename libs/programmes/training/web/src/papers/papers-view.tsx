import { useState } from 'react';
import { addDays } from '@vrijhaven/domain';
import { hasRole, useMember } from '@vrijhaven/organisation/web';
import { Button, formatPeriod, Notice, SelectField, useLanguage, useMessages } from '@vrijhaven/ui';
import { comingOf, peopleOf, type OpenedEdition } from '../edition/opened';
import { useTitles } from '../use-titles';
import { KitchenPaper, PeoplePaper, RoomsPaper, SheetPaper } from './paper-sheets';
import { isOlder, linesOf, PAPERS, type Paper } from './papers';
import { paperWords } from './words';

const TRAINER_PAPERS: readonly Paper[] = ['people', 'sheet'];

/** One list at a time, on the screen as it comes out of the printer. */
export const PapersView = ({ opened }: { opened: OpenedEdition }) => {
  const t = useMessages(paperWords);
  const language = useLanguage();
  const titleOf = useTitles();
  const manages = hasRole(useMember(), 'courseManager');
  const [paper, setPaper] = useState<Paper>('people');
  const { edition } = opened.file;
  const people = comingOf(peopleOf(opened));
  const lines = linesOf(people);
  // A trainer's desk does not know what somebody has written since.
  const older = !manages ? 0 : people.filter((person) => isOlder(edition.id, person)).length;
  return (
    <div className="vh-stack">
      <div className="vh-course-filters vh-no-print">
        <SelectField
          label={t('which')}
          value={paper}
          options={(manages ? PAPERS : TRAINER_PAPERS).map((value) => ({ value, label: t(value) }))}
          onChange={setPaper}
        />
        <Button icon="print" kind="primary" disabled={lines.length === 0} onClick={() => window.print()}>
          {t('print')}
        </Button>
      </div>
      <p className="vh-muted vh-no-print">{t('what')}</p>
      {people.length > lines.length && (
        <div className="vh-no-print">
          <Notice tone="warn">{t(manages ? 'unplaced' : 'missing', { count: people.length - lines.length })}</Notice>
        </div>
      )}
      {older > 0 && (
        <div className="vh-no-print">
          <Notice tone="warn">{t('older', { count: older })}</Notice>
        </div>
      )}
      {lines.length === 0 ? (
        <p className="vh-no-print">{t(manages ? 'none' : 'noneYet')}</p>
      ) : (
        <section className="vh-paper" aria-label={t(paper)}>
          <header>
            <h2>{t(paper)}</h2>
            <p className="vh-muted">
              <bdi>{titleOf(edition.title)}</bdi> · <bdi>{edition.placeName}</bdi> ·{' '}
              <bdi>{formatPeriod({ from: edition.startsOn, until: addDays(edition.endsOn, 1) }, language)}</bdi>
            </p>
          </header>
          {paper === 'people' && <PeoplePaper lines={lines} />}
          {paper === 'rooms' && <RoomsPaper lines={lines} />}
          {paper === 'kitchen' && <KitchenPaper lines={lines} />}
          {paper === 'sheet' && <SheetPaper lines={lines} modules={edition.modules} />}
          <footer className="vh-small vh-muted">{t('destroy')}</footer>
        </section>
      )}
    </div>
  );
};
