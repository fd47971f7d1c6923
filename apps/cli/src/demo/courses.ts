import type { EditionDraft } from '@vrijhaven/training/client';
import type { Day } from '@vrijhaven/domain';
import { addDays } from '@vrijhaven/domain';

const five = (en: string, nl: string, fr: string, es: string, ar: string): EditionDraft['title'] => ({
  ...{ en, nl, fr, es, ar },
});

const TITLE = five(
  'The Hague Training Course',
  'Haagse trainingscursus',
  'Formation de La Haye',
  'Curso de formación de La Haya',
  'دورة لاهاي التدريبية',
);
const MODULES = [
  five(
    'Safety of people',
    'Veiligheid van mensen',
    'Sécurité des personnes',
    'Seguridad de las personas',
    'سلامة الناس',
  ),
  five(
    'Safety of devices',
    'Veiligheid van apparaten',
    'Sécurité des appareils',
    'Seguridad de los dispositivos',
    'سلامة الأجهزة',
  ),
  five(
    'Speaking for others',
    'Spreken voor anderen',
    'Parler pour d’autres',
    'Hablar por otros',
    'التحدث باسم الآخرين',
  ),
];
const TASK = five(
  'Draw the map of your allies',
  'Teken de kaart van uw bondgenoten',
  'Dessinez la carte de vos alliés',
  'Dibuje el mapa de sus aliados',
  'ارسم خريطة حلفائك',
);

/** A course of ten days that begins so many days from today. */
export const draftOf = (today: Day, inDays: number): EditionDraft => ({
  ...{ title: TITLE, placeName: 'An invented house in The Hague', languages: ['en', 'fr'] },
  ...{ startsOn: addDays(today, inDays), endsOn: addDays(today, inDays + 9) },
  ...{ seats: 20, perCountry: 1, offerDays: 14 },
});

/** What there is to hear on three of its days, and what is done before. */
export const planOf = ({ startsOn }: EditionDraft) => ({
  modules: MODULES.map((title, at) => ({ title, day: addDays(startsOn, at * 3) })),
  tasks: [{ title: TASK, dueOn: addDays(startsOn, -7) }],
});
