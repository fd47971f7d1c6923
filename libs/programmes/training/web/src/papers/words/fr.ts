import type { PaperMessages } from '../words';

export const fr: PaperMessages = {
  what: 'Le papier ne se reprend pas. Chaque liste ne porte que ce dont son lecteur a besoin.',
  which: 'Liste',
  people: 'Participants, pour les formateurs',
  rooms: 'Chambres, pour le lieu',
  kitchen: 'Cuisine, nombres seulement',
  sheet: 'Feuille de présence',
  print: 'Imprimer',
  none: 'Il n’y a encore personne à imprimer. Enregistrez d’abord les groupes et les chambres.',
  noneYet:
    'Les noms figurent ici dès que des places sont acceptées et que le responsable de formation a libéré leurs lignes.',
  unplaced: {
    one: '{count} participant n’est pas sur cette liste : enregistrez sa ligne sous Groupes et chambres.',
    other: '{count} participants ne sont pas sur cette liste : enregistrez leurs lignes sous Groupes et chambres.',
  },
  older: {
    one: '{count} participant a modifié ses besoins depuis l’enregistrement de cette liste : enregistrez-la de nouveau sous Groupes et chambres.',
    other:
      '{count} participants ont modifié leurs besoins depuis l’enregistrement de cette liste : enregistrez-la de nouveau sous Groupes et chambres.',
  },
  missing: {
    one: '{count} participant n’est pas encore sur cette liste : le responsable de formation n’a pas libéré sa ligne.',
    other:
      '{count} participants ne sont pas encore sur cette liste : le responsable de formation n’a pas libéré leurs lignes.',
  },
  eaters: { one: '{count} personne mange', other: '{count} personnes mangent' },
  diet: 'Sans',
  number: 'Nombre',
  notes: 'Avec leurs mots',
  noDiet: 'Personne n’a rien demandé.',
  destroy: 'Détruisez ce papier après la formation.',
  name: 'Nom',
  languages: 'Langues',
  group: 'Groupe',
  track: 'Parcours',
  needs: 'Doit être prévu',
  room: 'Chambre',
  who: 'Qui',
};
