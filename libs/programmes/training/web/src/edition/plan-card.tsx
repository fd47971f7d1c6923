import { useState } from 'react';
import type { EditionView } from '@vrijhaven/training/client';
import { EDITABLE } from '@vrijhaven/training/model';
import { Button, Card, formatDay, useLanguage, useMessages } from '@vrijhaven/ui';
import { editionWords } from '../editions/words';
import { useTitles } from '../use-titles';
import { PlanForm } from './plan-form';

/** Modules by day, and pre-work by its end. */
export const PlanCard = ({ edition, reload }: { edition: EditionView; reload: () => void }) => {
  const t = useMessages(editionWords);
  const language = useLanguage();
  const titleOf = useTitles();
  const [changing, setChanging] = useState(false);
  const { modules, tasks } = edition;
  return (
    <Card
      title={t('plan.title')}
      aside={
        EDITABLE.includes(edition.state) && (
          <Button small onClick={() => setChanging(true)}>
            {t('plan.change')}
          </Button>
        )
      }
    >
      {modules.length + tasks.length === 0 && <p className="vh-muted">{t('plan.none')}</p>}
      <div className="vh-course-two">
        {modules.length > 0 && (
          <section className="vh-stack-tight">
            <h3>{t('plan.modules')}</h3>
            <ol className="vh-plan">
              {modules.map(({ id, title, day }) => (
                <li key={id}>
                  <span className="vh-grow" dir="auto">
                    {titleOf(title)}
                  </span>
                  <span className="vh-muted vh-small">{formatDay(day, language)}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
        {tasks.length > 0 && (
          <section className="vh-stack-tight">
            <h3>{t('plan.tasks')}</h3>
            <ol className="vh-plan">
              {tasks.map(({ id, title, dueOn }) => (
                <li key={id}>
                  <span className="vh-grow" dir="auto">
                    {titleOf(title)}
                  </span>
                  <span className="vh-muted vh-small">{t('plan.due.on', { day: formatDay(dueOn, language) })}</span>
                </li>
              ))}
            </ol>
          </section>
        )}
      </div>
      {changing && (
        <PlanForm
          edition={edition}
          onClose={() => setChanging(false)}
          onDone={() => {
            setChanging(false);
            reload();
          }}
        />
      )}
    </Card>
  );
};
