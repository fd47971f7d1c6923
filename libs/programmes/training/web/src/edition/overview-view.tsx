import { useState } from 'react';
import { languageName } from '@vrijhaven/applications/web';
import { addDays } from '@vrijhaven/domain';
import { EDITABLE } from '@vrijhaven/training/model';
import {
  Button,
  Card,
  DescriptionList,
  formatPeriod,
  joinList,
  useLanguage,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { countsOf } from '../editions/counts';
import { EditionForm } from '../editions/edition-form';
import { SeatsBar } from '../editions/seats-bar';
import { editionWords } from '../editions/words';
import { NominationsCard } from '../nomination/nominations-card';
import { useTitles } from '../use-titles';
import { FeedCard } from './feed-card';
import { NextCard } from './next-card';
import type { OpenedEdition } from './opened';
import { PlanCard } from './plan-card';
import { TrainersCard } from './trainers-card';

/** Where the edition stands, what comes next, what it is. */
export const OverviewView = ({ opened: { file }, reload }: { opened: OpenedEdition; reload: () => void }) => {
  const t = useMessages(editionWords);
  const language = useLanguage();
  const titleOf = useTitles();
  const toast = useToast();
  const [editing, setEditing] = useState(false);
  const { edition, enrolments } = file;
  return (
    <div className="vh-edition-overview">
      <div className="vh-stack">
        <Card title={t('facts.seats')}>
          <SeatsBar counts={countsOf(enrolments, edition.seats)} seats={edition.seats} />
        </Card>
        <PlanCard edition={edition} reload={reload} />
        <TrainersCard edition={edition} />
        <NominationsCard edition={edition} />
        <FeedCard edition={edition} />
      </div>
      <aside className="vh-stack">
        <NextCard edition={edition} reload={reload} />
        <Card
          title={t('facts.title')}
          aside={
            EDITABLE.includes(edition.state) && (
              <Button small onClick={() => setEditing(true)}>
                {t('facts.change')}
              </Button>
            )
          }
        >
          <DescriptionList
            stacked
            items={[
              {
                key: 'days',
                term: t('facts.days'),
                value: formatPeriod({ from: edition.startsOn, until: addDays(edition.endsOn, 1) }, language),
              },
              { key: 'place', term: t('facts.place'), value: edition.placeName },
              {
                key: 'languages',
                term: t('facts.languages'),
                value: joinList(
                  edition.languages.map((code) => languageName(code, language)),
                  language,
                ),
              },
              { key: 'seats', term: t('facts.seats'), value: String(edition.seats) },
              { key: 'perCountry', term: t('facts.perCountry'), value: String(edition.perCountry) },
              { key: 'offerDays', term: t('facts.offerDays'), value: String(edition.offerDays) },
            ]}
          />
        </Card>
      </aside>
      {editing && (
        <EditionForm
          edition={edition}
          onClose={() => setEditing(false)}
          onDone={(saved) => {
            setEditing(false);
            toast({ tone: 'good', text: t('form.saved', { edition: titleOf(saved.title) }) });
            reload();
          }}
        />
      )}
    </div>
  );
};
