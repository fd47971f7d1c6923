import type { PaperMessages } from '../words';

export const nl: PaperMessages = {
  what: 'Papier kan niet worden teruggenomen. Elke lijst draagt alleen wat de lezer nodig heeft.',
  which: 'Lijst',
  people: 'Deelnemers, voor trainers',
  rooms: 'Kamers, voor de locatie',
  kitchen: 'Keuken, alleen aantallen',
  sheet: 'Presentielijst',
  print: 'Printen',
  none: 'Er is nog niemand om te printen. Bewaar eerst groepen en kamers.',
  noneYet: 'Namen staan hier zodra plaatsen zijn aangenomen en de trainingsmanager de regels heeft vrijgegeven.',
  unplaced: {
    one: '{count} deelnemer staat niet op deze lijst: bewaar hun regel onder Groepen en kamers.',
    other: '{count} deelnemers staan niet op deze lijst: bewaar hun regels onder Groepen en kamers.',
  },
  older: {
    one: '{count} deelnemer heeft gewijzigd wat nodig is sinds deze lijst is bewaard: bewaar hem opnieuw onder Groepen en kamers.',
    other:
      '{count} deelnemers hebben gewijzigd wat nodig is sinds deze lijst is bewaard: bewaar hem opnieuw onder Groepen en kamers.',
  },
  missing: {
    one: '{count} deelnemer staat nog niet op deze lijst: de trainingsmanager heeft de regel nog niet vrijgegeven.',
    other:
      '{count} deelnemers staan nog niet op deze lijst: de trainingsmanager heeft hun regels nog niet vrijgegeven.',
  },
  eaters: { one: '{count} persoon eet mee', other: '{count} mensen eten mee' },
  diet: 'Zonder',
  number: 'Aantal',
  notes: 'In eigen woorden',
  noDiet: 'Niemand heeft om iets gevraagd.',
  destroy: 'Vernietig dit papier na de training.',
  name: 'Naam',
  languages: 'Talen',
  group: 'Groep',
  track: 'Richting',
  needs: 'Moet er zijn',
  room: 'Kamer',
  who: 'Wie',
};
