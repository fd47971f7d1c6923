import { useNavigate } from '@tanstack/react-router';
import { useCallback, useState } from 'react';
import { hasRole, useMember } from '@vrijhaven/organisation/web';
import type { EditionView } from '@vrijhaven/training/client';
import type { EditionState } from '@vrijhaven/training/model';
import { Button, EmptyState, LoadView, Page, useLive, useLoad, useMessages, useToast } from '@vrijhaven/ui';
import { OVER } from '../over';
import { useTrainingDesk } from '../port';
import { useTitles } from '../use-titles';
import { EditionCard } from './edition-card';
import { EditionForm } from './edition-form';
import { editionWords } from './words';

const GROUPS = ['now', 'later', 'over'] as const;
const LATER: readonly EditionState[] = ['planned', 'postponed'];

const groupOf = ({ state }: EditionView): (typeof GROUPS)[number] =>
  OVER.includes(state) ? 'over' : LATER.includes(state) ? 'later' : 'now';

/** Every edition that the member sees: a course manager all of them, a trainer their own. */
export const EditionsPage = () => {
  const t = useMessages(editionWords);
  const { training } = useTrainingDesk();
  const manages = hasRole(useMember(), 'courseManager');
  const navigate = useNavigate();
  const toast = useToast();
  const titleOf = useTitles();
  const loading = useLoad(useCallback(() => training.load(), [training]));
  const [adding, setAdding] = useState(false);
  const { reload } = loading;
  useLive(
    'editions',
    useCallback(() => void reload(), [reload]),
  );
  return (
    <Page
      title={t('title')}
      lead={t(manages ? 'lead' : 'lead.trainer')}
      actions={
        manages && (
          <Button icon="plus" onClick={() => setAdding(true)}>
            {t('new')}
          </Button>
        )
      }
    >
      <LoadView loading={loading} label={t('opening')}>
        {(editions) =>
          editions.length === 0 ? (
            <EmptyState icon="calendar" title={t('none')}>
              {t(manages ? 'none.what' : 'none.trainer')}
            </EmptyState>
          ) : (
            <div className="vh-stack-wide">
              {GROUPS.map((group) => (
                <Group
                  key={group}
                  title={t(`group.${group}`)}
                  editions={editions.filter((each) => groupOf(each) === group)}
                  counted={manages}
                />
              ))}
            </div>
          )
        }
      </LoadView>
      {adding && (
        <EditionForm
          onClose={() => setAdding(false)}
          onDone={(made) => {
            setAdding(false);
            toast({ tone: 'good', text: t('form.made', { edition: titleOf(made.title) }) });
            void navigate({ to: '/editions/$slug', params: { slug: made.slug } });
          }}
        />
      )}
    </Page>
  );
};

const Group = ({ title, editions, counted }: { title: string; editions: readonly EditionView[]; counted: boolean }) =>
  editions.length === 0 ? null : (
    <section className="vh-stack-tight">
      <h2>{title}</h2>
      <ul className="vh-editions">
        {editions.map((edition) => (
          <li key={edition.id}>
            <EditionCard edition={edition} counted={counted} />
          </li>
        ))}
      </ul>
    </section>
  );
