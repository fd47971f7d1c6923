import type { CallPlan, Postponement } from '@vrijhaven/applications/client';
import type { CallInput } from '@vrijhaven/contracts';
import { addDays } from '@vrijhaven/domain';
import type { Day, Language, Period } from '@vrijhaven/domain';
import { LANGUAGES } from '@vrijhaven/domain';
import type { CallForm } from '@vrijhaven/applications/model';
import { USUAL_FORM } from '@vrijhaven/applications/model';

/** First day of the month that lies `months` away from a day's. */
export const monthFrom = (day: Day, months: number): Day => {
  const [year = 0, month = 1] = day.split('-').map(Number);
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10);
};

const nextYear = (today: Day): number => Number(today.slice(0, 4)) + 1;

/** Stays that run now, and stays from April to July of the next year. */
export const runningStays = (today: Day): Period => ({ from: monthFrom(today, -3), until: monthFrom(today, 5) });
export const comingStays = (today: Day): Period => ({
  from: `${String(nextYear(today))}-04-01`,
  until: `${String(nextYear(today))}-08-01`,
});

const monthName = (day: Day, language: Language): string =>
  new Intl.DateTimeFormat(language, { month: 'long', year: 'numeric', timeZone: 'UTC' }).format(
    new Date(`${day}T00:00:00Z`),
  );

const FROM: Readonly<Record<Language, string>> = { en: 'from', nl: 'vanaf', fr: 'à partir de', es: 'desde', ar: 'من' };

const titled = (stays: Period): CallInput['title'] =>
  Object.fromEntries(
    LANGUAGES.map((language) => [language, `Shelter City, ${FROM[language]} ${monthName(stays.from, language)}`]),
  ) as CallInput['title'];

/** A form as it travels: lists that may be written to. */
export const formInput = ({ conditions, leftOut, added }: CallForm): CallInput['form'] => ({
  conditions: [...conditions],
  leftOut: [...leftOut],
  added: [...added],
});

const call = (slug: string, stays: Period, opensOn: Day, closesOn: Day): CallInput => ({
  slug,
  title: titled(stays),
  opensOn,
  closesOn,
  stays: { ...stays },
  places: 20,
  languages: [...LANGUAGES],
  form: formInput(USUAL_FORM),
});

/** The call whose guests are here: it takes in its last applications today and is closed tomorrow. */
export const runningCall = (today: Day): CallInput =>
  call(`stays-${runningStays(today).from.slice(0, 7)}`, runningStays(today), addDays(today, -120), today);

/** The call that is open. */
export const openCall = (today: Day): CallInput =>
  call(`stays-${comingStays(today).from.slice(0, 7)}`, comingStays(today), addDays(today, -20), addDays(today, 40));

/** A call that is over: its stays were held before anybody of this demonstration came. */
export const pastCall = (today: Day): CallInput => {
  const stays = { from: monthFrom(today, -8), until: monthFrom(today, -4) };
  return call(`stays-${stays.from.slice(0, 7)}`, stays, addDays(today, -330), addDays(today, -290));
};

/** Where the dates of a call go when it is put off. */
export const lateDates = (today: Day): Pick<Postponement, 'opensOn' | 'closesOn' | 'stays'> => {
  const from = monthFrom(comingStays(today).until, 8);
  return { opensOn: addDays(today, 210), closesOn: addDays(today, 260), stays: { from, until: monthFrom(from, 4) } };
};

/** The call that was to come in autumn and comes later; it bears the name of its new dates. */
export const lateCall = (today: Day): CallInput => {
  const from = monthFrom(comingStays(today).until, 6);
  const stays = { from, until: monthFrom(from, 4) };
  const first = call(`stays-${from.slice(0, 7)}`, stays, addDays(today, 150), addDays(today, 200));
  return { ...first, title: titled(lateDates(today).stays) };
};

/** The stays after the coming ones, as they were planned first. */
export const plannedCall = (today: Day): CallInput => {
  const { until } = comingStays(today);
  const stays = { from: monthFrom(until, 1), until: monthFrom(until, 5) };
  return call(`stays-${stays.from.slice(0, 7)}`, stays, addDays(today, 60), addDays(today, 110));
};

/** The same with a question of its own: the second version of what it asks. */
export const reworded = ({ slug, ...plan }: CallInput): CallPlan => {
  const form: CallForm = {
    ...USUAL_FORM,
    added: [
      {
        key: 'added1',
        compartment: 'need',
        kind: 'yesNoUnsure',
        title: {
          en: 'Would you like to work on a project with students during the stay?',
          nl: 'Zou u tijdens het verblijf met studenten aan een project willen werken?',
          fr: 'Aimeriez-vous mener un projet avec des étudiants pendant le séjour ?',
          es: '¿Le gustaría trabajar en un proyecto con estudiantes durante la estancia?',
          ar: 'هل تود العمل مع طلاب على مشروع أثناء الإقامة؟',
        },
        hint: null,
      },
    ],
  };
  return { ...plan, form };
};
