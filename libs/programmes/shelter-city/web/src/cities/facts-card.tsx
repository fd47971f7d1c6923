import { useState } from 'react';
import { countryName, languageName } from '@vrijhaven/applications/web';
import type { Language } from '@vrijhaven/domain';
import type { CityView, HouseOutcome } from '@vrijhaven/shelter-city/client';
import {
  Button,
  Card,
  DescriptionList,
  FormDialog,
  IconButton,
  joinList,
  SelectField,
  useAct,
  useLanguage,
  useMessages,
  useToast,
} from '@vrijhaven/ui';
import { useShelterCityDesk } from '../port';
import { COUNTRY_CODES, LANGUAGE_CODES } from './codes';
import { OutcomeNotice } from './outcome-notice';
import { cityWords } from './words';

type Namer = (code: string, language: Language) => string;

interface Props {
  city: CityView;
  onChanged: () => void;
}

/** What suggestions of places ask about a city. */
export const FactsCard = ({ city, onChanged }: Props) => {
  const t = useMessages(cityWords);
  const language = useLanguage();
  const [editing, setEditing] = useState(false);
  const said = (codes: readonly string[], name: Namer) =>
    codes.length === 0
      ? t('facts.none')
      : joinList(
          codes.map((code) => name(code, language)),
          language,
        );
  return (
    <Card
      level={3}
      title={t('facts.title')}
      aside={
        <Button small onClick={() => setEditing(true)}>
          {t('facts.edit')}
        </Button>
      }
    >
      <DescriptionList
        items={[
          { key: 'languages', term: t('facts.languages'), value: said(city.languages, languageName) },
          { key: 'communities', term: t('facts.communities'), value: said(city.communities, countryName) },
        ]}
      />
      {editing && (
        <FactsForm
          city={city}
          onClose={() => setEditing(false)}
          onDone={() => {
            setEditing(false);
            onChanged();
          }}
        />
      )}
    </Card>
  );
};

const FactsForm = ({ city, onClose, onDone }: { city: CityView; onClose: () => void; onDone: () => void }) => {
  const t = useMessages(cityWords);
  const { shelterCity } = useShelterCityDesk();
  const toast = useToast();
  const { busy, run } = useAct();
  const [languages, setLanguages] = useState(city.languages);
  const [communities, setCommunities] = useState(city.communities);
  const [outcome, setOutcome] = useState<HouseOutcome>();
  const save = async () => {
    const { id, version } = city;
    const answer = await run(() => shelterCity.editCity({ id, version, languages, communities }));
    setOutcome(answer);
    if (answer?.kind !== 'done') return;
    const before = { id, version: answer.version, languages: city.languages, communities: city.communities };
    toast({
      tone: 'good',
      text: t('facts.saved', { city: city.name }),
      action: { label: t('undo'), run: () => void run(() => shelterCity.editCity(before)).then(onDone) },
    });
    onDone();
  };
  return (
    <FormDialog title={city.name} act={t('form.save')} busy={busy} onAct={() => void save()} onClose={onClose}>
      <p>{t('facts.why')}</p>
      <CodeList
        title={t('facts.languages')}
        add={t('facts.addLanguage')}
        codes={languages}
        all={LANGUAGE_CODES}
        nameOf={languageName}
        onChange={setLanguages}
      />
      <CodeList
        title={t('facts.communities')}
        add={t('facts.addCommunity')}
        codes={communities}
        all={COUNTRY_CODES}
        nameOf={countryName}
        onChange={setCommunities}
      />
      <OutcomeNotice outcome={outcome} />
    </FormDialog>
  );
};

interface CodeListProps {
  title: string;
  add: string;
  codes: readonly string[];
  all: readonly string[];
  nameOf: Namer;
  onChange: (codes: readonly string[]) => void;
}

const CodeList = ({ title, add, codes, all, nameOf, onChange }: CodeListProps) => {
  const t = useMessages(cityWords);
  const language = useLanguage();
  const options = all
    .filter((code) => !codes.includes(code))
    .map((value) => ({ value, label: nameOf(value, language) }))
    .sort((a, b) => a.label.localeCompare(b.label, language));
  return (
    <fieldset className="vh-choices">
      <legend>{title}</legend>
      <ul className="vh-city-codes">
        {codes.map((code) => {
          const name = nameOf(code, language);
          return (
            <li key={code}>
              <span>{name}</span>
              <IconButton
                icon="close"
                label={t('facts.remove', { name })}
                onClick={() => onChange(codes.filter((each) => each !== code))}
              />
            </li>
          );
        })}
      </ul>
      <SelectField
        label={add}
        value=""
        options={[{ value: '', label: t('facts.pick') }, ...options]}
        onChange={(code) => {
          if (code !== '') onChange([...codes, code]);
        }}
      />
    </fieldset>
  );
};
