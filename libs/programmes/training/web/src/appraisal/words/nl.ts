import type { AppraisalMessages } from '../words';

export const nl: AppraisalMessages = {
  title: 'Oordeel van de cursusleiding',
  what: 'Verzegeld binnen de cursusleiding. De aanvrager en de trainers zien dit nooit.',
  fromAnswers: 'Uit de antwoorden: {verdict}',
  note: 'Waarom',
  save: 'Opslaan',
  saveNext: 'Opslaan en volgende',
  saved: 'Opgeslagen, verzegeld.',
  unsaved: 'Nog niet opgeslagen.',
  history: { one: '{count} eerder oordeel', other: '{count} eerdere oordelen' },
  by: '{who}, {day}',
  somebody: 'iemand die weg is',
  progress: '{done} van {of} mensen beoordeeld',
  broken:
    'Wat eerder is beoordeeld, klopt niet: er ontbreekt iets of er is iets veranderd. Geloof er niets van en vertel het de veiligheidsfunctionaris.',
};
