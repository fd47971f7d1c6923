import type { CallPlan, CallWithVersions } from '@vrijhaven/applications/client';
import {
  MOST_ADDED,
  USUAL_FORM,
  wrongParts,
  type AddedQuestion,
  type LocalisedText,
} from '@vrijhaven/applications/model';
import { addDays, isDay, LANGUAGES } from '@vrijhaven/domain';

/** A call as it stands in the editor. */
export type Draft = CallPlan & { readonly slug: string };

const EMPTY: LocalisedText = { en: '', nl: '', fr: '', es: '', ar: '' };

const nextYear = (day: string): string => `${String(Number(day.slice(0, 4)) + 1)}${day.slice(4)}`;
/** The same day a year on; a leap day becomes the day before. */
const yearOn = (day: string): string => (isDay(nextYear(day)) ? nextYear(day) : nextYear(addDays(day, -1)));

/** Nothing yet but what every call has. */
export const emptyPlan = (today: string): Draft => ({
  slug: '',
  title: EMPTY,
  opensOn: addDays(today, 30),
  closesOn: addDays(today, 75),
  stays: { from: addDays(today, 180), until: addDays(today, 270) },
  places: 20,
  languages: LANGUAGES,
  form: USUAL_FORM,
});

/** The plan of a call as it stands. */
export const planOf = ({
  slug,
  title,
  opensOn,
  closesOn,
  stays,
  places,
  languages,
  form,
}: CallWithVersions): Draft => ({
  ...{ slug, title, opensOn, closesOn, stays, places, languages },
  form: { conditions: form.conditions, leftOut: form.leftOut, added: form.added },
});

/** Years that the days of a call name are a year on in its title too, so that nobody announces last year's stays. */
const titleOn = (title: LocalisedText, years: ReadonlySet<string>): LocalisedText => {
  const on = (text: string): string =>
    text.replace(/\b\d{4}\b/g, (year) => (years.has(year) ? String(Number(year) + 1) : year));
  return { en: on(title.en), nl: on(title.nl), fr: on(title.fr), es: on(title.es), ar: on(title.ar) };
};

/** Last year's call, a year on, under a name that it still has to get. */
export const copyOf = (call: CallWithVersions): Draft => {
  const plan = planOf(call);
  const days = [plan.opensOn, plan.closesOn, plan.stays.from, plan.stays.until];
  return {
    ...plan,
    slug: '',
    title: titleOn(plan.title, new Set(days.map((day) => day.slice(0, 4)))),
    opensOn: yearOn(plan.opensOn),
    closesOn: yearOn(plan.closesOn),
    stays: { from: yearOn(plan.stays.from), until: yearOn(plan.stays.until) },
  };
};

/** A question that has no words yet, under a key that no other has. */
export const withQuestion = (added: readonly AddedQuestion[]): readonly AddedQuestion[] => {
  const numbers = added.map(({ key }) => Number(key.slice('added'.length)));
  const key = `added${String(Math.max(0, ...numbers) + 1)}`;
  const question: AddedQuestion = { key, compartment: 'threat', kind: 'text', title: EMPTY, hint: null };
  return added.length < MOST_ADDED ? [...added, question] : added;
};

const SLUG = /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/;
const isWorded = (text: LocalisedText): boolean => LANGUAGES.every((language) => text[language].trim() !== '');

/** The word under which the editor shows a part. */
export const PART_WORDS = {
  slug: 'editor.slug',
  title: 'editor.name',
  days: 'applications',
  stays: 'stays',
  languages: 'languages',
  form: 'conditions',
  added: 'added',
} as const;

/** The parts of a plan that keep it from being saved. */
export const missingIn = (plan: Draft): readonly (keyof typeof PART_WORDS)[] => [
  ...(SLUG.test(plan.slug) ? [] : (['slug'] as const)),
  ...(isWorded(plan.title) ? [] : (['title'] as const)),
  ...(isDay(plan.opensOn) && isDay(plan.closesOn) && plan.opensOn <= plan.closesOn ? [] : (['days'] as const)),
  ...(isDay(plan.stays.from) && isDay(plan.stays.until) && plan.stays.from < plan.stays.until
    ? []
    : (['stays'] as const)),
  ...(plan.languages.length > 0 ? [] : (['languages'] as const)),
  ...(wrongParts(plan.form).length > 0 ? (['form'] as const) : []),
  ...(plan.form.added.every(({ title }) => isWorded(title)) ? [] : (['added'] as const)),
];
