import type { AppraisalMessages } from '../words';

export const fr: AppraisalMessages = {
  title: 'Avis des responsables de la formation',
  what: 'Scellé entre responsables. La personne candidate et les formateurs ne le voient jamais.',
  fromAnswers: 'D’après les réponses : {verdict}',
  note: 'Pourquoi',
  save: 'Enregistrer',
  saveNext: 'Enregistrer et continuer',
  saved: 'Enregistré, scellé.',
  unsaved: 'Pas encore enregistré.',
  history: { one: '{count} avis précédent', other: '{count} avis précédents' },
  by: '{who}, {day}',
  somebody: 'quelqu’un qui est parti',
  progress: '{done} personnes évaluées sur {of}',
  broken:
    'Les avis précédents ne se tiennent pas : il en manque ou l’un a été modifié. N’en croyez rien et prévenez la personne chargée de la sécurité.',
};
