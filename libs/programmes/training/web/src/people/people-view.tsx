import { useState } from 'react';
import { countryName, languageName } from '@vrijhaven/applications/web';
import type { EnrolmentState } from '@vrijhaven/training/model';
import { Button, EmptyState, Icon, joinList, SearchField, SelectField, useLanguage, useMessages } from '@vrijhaven/ui';
import { peopleOf, type OpenedEdition, type Person } from '../edition/opened';
import { trainingWords } from '../words';
import { actsFor, type Act } from './acts';
import type { AppraisalDrafts } from '../appraisal/appraisal-part';
import { AppraisalProgress } from '../appraisal/appraisal-progress';
import { withDraft } from '../appraisal/drafts';
import { CriteriaMarks } from './criteria-marks';
import { DecideDialog } from './decide-dialog';
import { filtered, type StateFilter } from './filter';
import { PersonFile } from './person-file';
import { SpreadCard } from './spread-card';
import { StateCell } from './state-cell';
import { peopleWords } from './words';

interface Props {
  opened: OpenedEdition;
  reload: () => void;
  reloadAll: () => void;
}

/** Everybody who applied, with an open file beside the list; many can be decided in one go. */
export const PeopleView = ({ opened, reload, reloadAll }: Props) => {
  const t = useMessages(peopleWords);
  const states = useMessages(trainingWords);
  const language = useLanguage();
  const people = peopleOf(opened);
  const [state, setState] = useState<StateFilter>('all');
  const [search, setSearch] = useState('');
  const [chosen, setChosen] = useState<readonly string[]>([]);
  const [reading, setReading] = useState<string>();
  const [deciding, setDeciding] = useState<Act>();
  const [drafts, setDrafts] = useState<AppraisalDrafts>(new Map());
  const shown = filtered(people, state, search, (code) => countryName(code, language));
  const picked = people.filter(({ enrolment }) => chosen.includes(enrolment.id));
  const present = [...new Set(people.map(({ enrolment }) => enrolment.state))];

  if (people.length === 0)
    return (
      <EmptyState icon="people" title={t('list.none')}>
        {t('list.none.what')}
      </EmptyState>
    );
  const pick = (id: string, on: boolean) => setChosen(on ? [...chosen, id] : chosen.filter((each) => each !== id));
  return (
    <div className="vh-people-view">
      <div className="vh-stack">
        <div className="vh-course-filters">
          <SearchField label={t('list.search')} value={search} onChange={setSearch} />
          <SelectField<StateFilter>
            label={t('list.state')}
            value={state}
            options={[
              { value: 'all', label: t('list.all') },
              { value: 'toRead', label: t('list.toRead') },
              ...present.map((value: EnrolmentState) => ({ value, label: states(`state.${value}`) })),
            ]}
            onChange={setState}
          />
        </div>
        {picked.length > 0 && (
          <div className="vh-chosen" role="group" aria-label={t('list.chosen', { count: picked.length })}>
            <span className="vh-strong vh-grow">{t('list.chosen', { count: picked.length })}</span>
            {actsFor(picked).map((act) => (
              <Button
                key={act}
                small
                kind={act === 'notSelected' ? 'danger' : 'plain'}
                onClick={() => setDeciding(act)}
              >
                {t(`act.${act}`)}
              </Button>
            ))}
          </div>
        )}
        <table className="vh-people-table">
          <thead>
            <tr>
              <th scope="col" className="vh-tick">
                <input
                  type="checkbox"
                  aria-label={t('list.selectAll')}
                  checked={shown.length > 0 && shown.every(({ enrolment }) => chosen.includes(enrolment.id))}
                  onChange={(event) =>
                    setChosen(event.target.checked ? shown.map(({ enrolment }) => enrolment.id) : [])
                  }
                />
              </th>
              <th scope="col">{t('col.name')}</th>
              <th scope="col">{t('col.country')}</th>
              <th scope="col">{t('col.languages')}</th>
              <th scope="col">{t('col.criteria')}</th>
              <th scope="col">{t('col.state')}</th>
            </tr>
          </thead>
          <tbody>
            {shown.map((person) => (
              <Row
                key={person.enrolment.id}
                {...{ person, opened }}
                chosen={chosen.includes(person.enrolment.id)}
                onChoose={(on) => pick(person.enrolment.id, on)}
                onRead={() => setReading(person.enrolment.id)}
                country={countryName(person.country, language)}
                languages={joinList(
                  person.languages.map((code) => languageName(code, language)),
                  language,
                )}
              />
            ))}
          </tbody>
        </table>
        {shown.length === 0 && <p className="vh-muted">{t('list.nothing')}</p>}
      </div>
      <aside className="vh-stack">
        <AppraisalProgress people={people} />
        <SpreadCard opened={opened} people={people} />
      </aside>
      {reading !== undefined && (
        <PersonFile
          opened={opened}
          people={shown.some(({ enrolment }) => enrolment.id === reading) ? shown : people}
          at={reading}
          onGo={setReading}
          onClose={() => setReading(undefined)}
          onDraft={(enrolment, draft) => setDrafts((before) => withDraft(before, enrolment, draft))}
          {...{ drafts, reload, reloadAll }}
        />
      )}
      {deciding && (
        <DecideDialog
          opened={opened}
          people={picked}
          to={deciding}
          onClose={() => setDeciding(undefined)}
          onDone={() => {
            setDeciding(undefined);
            setChosen([]);
            reload();
          }}
          reload={reload}
        />
      )}
    </div>
  );
};

interface RowProps {
  person: Person;
  opened: OpenedEdition;
  chosen: boolean;
  onChoose: (on: boolean) => void;
  onRead: () => void;
  country: string;
  languages: string;
}

const Row = ({ person, opened, chosen, onChoose, onRead, country, languages }: RowProps) => {
  const t = useMessages(peopleWords);
  return (
    <tr data-chosen={chosen ? '' : undefined}>
      <td className="vh-tick">
        <input
          type="checkbox"
          aria-label={t('list.select', { name: person.name })}
          checked={chosen}
          onChange={(event) => onChoose(event.target.checked)}
        />
      </td>
      <th scope="row">
        <button type="button" className="vh-open-file" onClick={onRead}>
          <bdi>{person.name}</bdi>
          {!person.participant.intact && <Icon name="alert" size={16} />}
        </button>
      </th>
      <td data-label={t('col.country')}>{country === '' ? '–' : country}</td>
      <td data-label={t('col.languages')}>{languages === '' ? '–' : languages}</td>
      <td data-label={t('col.criteria')}>
        <CriteriaMarks person={person} edition={opened.file.edition} />
      </td>
      <td data-label={t('col.state')}>
        <StateCell enrolment={person.enrolment} />
      </td>
    </tr>
  );
};
