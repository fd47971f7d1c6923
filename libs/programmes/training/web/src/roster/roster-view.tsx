import { EmptyState, useMessages } from '@vrijhaven/ui';
import { comingOf, peopleOf, type OpenedEdition } from '../edition/opened';
import { PeoplePaper } from '../papers/paper-sheets';
import { linesOf } from '../papers/papers';
import { peopleWords } from '../people/words';

/** What a trainer sees of the people of their edition: the lines that were written for them, and nothing else. */
export const RosterView = ({ opened }: { opened: OpenedEdition }) => {
  const t = useMessages(peopleWords);
  const lines = linesOf(comingOf(peopleOf(opened)));
  if (lines.length === 0)
    return (
      <EmptyState icon="people" title={t('list.none')}>
        {t('papers.none')}
      </EmptyState>
    );
  return (
    <div className="vh-roster">
      <PeoplePaper lines={lines} />
    </div>
  );
};
