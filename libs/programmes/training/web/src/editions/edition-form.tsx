import { useState } from 'react';
import { languageName } from '@vrijhaven/applications/web';
import { LANGUAGE_NAMES, LANGUAGES, type Language } from '@vrijhaven/domain';
import type { EditionOutcome, EditionView } from '@vrijhaven/training/client';
import { MAX_TITLE } from '@vrijhaven/training/model';
import {
  CheckField,
  FormDialog,
  Notice,
  SelectField,
  TextField,
  useAct,
  useLanguage,
  useMessages,
} from '@vrijhaven/ui';
import { useTrainingDesk } from '../port';
import { isSlug, readTyped, slugOf, typedOf, type TypedEdition } from './draft';
import { editionWords } from './words';

/** Languages in which courses are given. */
const SPOKEN = [...LANGUAGES, 'pt', 'ru', 'fa', 'sw', 'uk'] as const;

interface Props {
  /** Absent for a new one. */
  edition?: EditionView;
  onClose: () => void;
  onDone: (edition: EditionView) => void;
}

/** What an edition is; its short name only before there are addresses with it. */
export const EditionForm = ({ edition, onClose, onDone }: Props) => {
  const t = useMessages(editionWords);
  const language = useLanguage();
  const { training } = useTrainingDesk();
  const { busy, run } = useAct();
  const [typed, setTyped] = useState(() => typedOf(edition));
  const [naming, setNaming] = useState<Language>('en');
  const [tried, setTried] = useState(false);
  const [outcome, setOutcome] = useState<EditionOutcome>();
  const { draft, faults } = readTyped(typed);
  const set = (part: Partial<TypedEdition>) => setTyped((before) => ({ ...before, ...part }));
  const wrong = (fault: (typeof faults)[number], words: string) =>
    tried && faults.includes(fault) ? words : undefined;
  const slug = edition?.slug ?? (typed.slug || slugOf(typed.title.en));

  const save = async () => {
    setTried(true);
    if (faults.length > 0 || !isSlug(slug)) return;
    const answer = await run(() =>
      edition
        ? training.edit({ ...draft, id: edition.id, version: edition.version })
        : training.create({ ...draft, slug }),
    );
    setOutcome(answer);
    if (answer?.kind === 'done') onDone(answer.edition);
  };

  return (
    <FormDialog
      title={t(edition ? 'form.edit' : 'form.new')}
      act={t(edition ? 'form.save' : 'form.make')}
      busy={busy}
      keeps
      wide
      onAct={() => void save()}
      onClose={onClose}
    >
      <div className="vh-course-two">
        <TextField
          label={t('form.title', { language: LANGUAGE_NAMES[naming] })}
          hint={t('form.title.hint')}
          value={typed.title[naming]}
          maxLength={MAX_TITLE}
          dir="auto"
          onChange={(words) => set({ title: { ...typed.title, [naming]: words } })}
          error={wrong('title', t('plan.unnamed'))}
        />
        <SelectField
          label={t('plan.language')}
          value={naming}
          options={LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
          onChange={setNaming}
        />
        {!edition && (
          <TextField
            label={t('form.slug')}
            hint={t('form.slug.hint')}
            value={slug}
            dir="ltr"
            autoCapitalize="none"
            spellCheck={false}
            maxLength={40}
            onChange={(words) => set({ slug: words })}
            error={tried && !isSlug(slug) ? t('form.slug.wrong') : undefined}
          />
        )}
        <TextField
          label={t('form.place')}
          hint={t('form.place.hint')}
          value={typed.placeName}
          maxLength={MAX_TITLE}
          onChange={(placeName) => set({ placeName })}
          error={wrong('place', t('plan.unnamed'))}
        />
        <TextField
          label={t('form.from')}
          type="date"
          value={typed.startsOn}
          onChange={(startsOn) => set({ startsOn, endsOn: typed.endsOn === '' ? startsOn : typed.endsOn })}
          error={wrong('days', t('form.days.wrong'))}
        />
        <TextField
          label={t('form.until')}
          type="date"
          min={typed.startsOn}
          value={typed.endsOn}
          onChange={(endsOn) => set({ endsOn })}
        />
        <TextField
          label={t('form.seats')}
          inputMode="numeric"
          value={typed.seats}
          onChange={(seats) => set({ seats })}
          error={wrong('seats', t('form.seats.wrong'))}
        />
        <TextField
          label={t('form.perCountry')}
          hint={t('form.perCountry.hint')}
          inputMode="numeric"
          value={typed.perCountry}
          onChange={(perCountry) => set({ perCountry })}
          error={wrong('perCountry', t('form.perCountry.wrong'))}
        />
        <TextField
          label={t('form.offerDays')}
          hint={t('form.offerDays.hint')}
          inputMode="numeric"
          value={typed.offerDays}
          onChange={(offerDays) => set({ offerDays })}
          error={wrong('offerDays', t('form.offerDays.wrong'))}
        />
      </div>
      <fieldset className="vh-choices">
        <legend>{t('form.languages')}</legend>
        <div className="vh-course-checks">
          {SPOKEN.map((code) => (
            <CheckField
              key={code}
              label={languageName(code, language)}
              checked={typed.languages.includes(code)}
              onChange={(on) =>
                set({ languages: on ? [...typed.languages, code] : typed.languages.filter((each) => each !== code) })
              }
            />
          ))}
        </div>
      </fieldset>
      {wrong('languages', t('form.languages.wrong')) !== undefined && (
        <Notice tone="warn" live>
          {t('form.languages.wrong')}
        </Notice>
      )}
      {outcome && outcome.kind !== 'done' && (
        <Notice tone="warn" live>
          {t('form.taken')}
        </Notice>
      )}
    </FormDialog>
  );
};
