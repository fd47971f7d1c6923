import type { OverviewMessages } from '../words';

export const fr: OverviewMessages = {
  title: 'Vue d’ensemble',
  lead: 'Ce qui attend, ce qui vient, et où cela pourrait bloquer. Compté sur cet appareil.',
  opening: {
    one: 'Ouverture des dossiers sur cet appareil : {count} jusqu’ici',
    other: 'Ouverture des dossiers sur cet appareil : {count} jusqu’ici',
  },
  'empty.title': 'Rien n’attend',
  'empty.what': 'Dès que quelqu’un fait une demande, vous voyez ici à qui c’est le tour.',
  all: 'Tout ce qui est en cours : {count}',
  unread: { one: '{count} message attend une réponse', other: '{count} messages attendent une réponse' },
  'unread.label': 'En attente de réponse',

  'waiting.title': 'À qui le tour',
  'who.intakeOfficer': 'Chargés d’accueil',
  'who.verifier': 'Vérificateurs',
  'who.commissioner': 'Membres de la commission',
  'who.coordinator': 'Coordinateurs',
  'who.city': 'Villes d’accueil',
  'who.applicant': 'Défenseurs',
  'who.securityOfficer': 'Responsables de la sécurité',
  'waiting.count': { one: '{count} dossier', other: '{count} dossiers' },
  'waiting.oldest': 'le plus ancien {age}',

  'stuck.title': 'En attente plus longtemps que d’habitude',
  'stuck.none': 'Rien n’attend plus longtemps que d’habitude.',
  'stuck.row': {
    one: '{state}, depuis {count} jour ; d’habitude {usual}',
    other: '{state}, depuis {count} jours ; d’habitude {usual}',
  },
  'stuck.all': { one: 'Le montrer dans les dossiers', other: 'Montrer les {count} dans les dossiers' },

  'dates.title': 'Prochaines dates',
  'dates.none': 'Rien dans les {days} prochains jours.',
  'dates.late': 'en retard',
  'date.arrival': '{who} arrive à {city}',
  'date.departure': '{who} quitte {city}',
  'date.returnPlan': 'Il est temps de préparer le retour de {who}, {city}',
  'date.callOpens': '{who} s’ouvre',
  'date.callCloses': '{who} se ferme',
  'date.closed': '{who} à {city} est fermé pour un temps',
  'dates.more': { one: 'et {count} de plus', other: 'et {count} de plus' },
  'dates.board': 'Ouvrir le tableau',

  'capacity.title': 'Places et personnes',
  'capacity.what':
    'Chaque colonne est un mois : combien de places sont occupées, fermées ou libres un jour moyen, et combien de personnes pourraient venir et n’en ont pas encore.',
  'capacity.none': 'Aucune ville n’a encore de place.',
  'capacity.taken': 'occupées',
  'capacity.blocked': 'fermées ou réservées',
  'capacity.free': 'libres',
  'capacity.waiting': 'personnes sans place',
  'capacity.month': 'Mois',
  'capacity.table': 'La même chose en tableau',
  'capacity.summary': 'Places et personnes de {from} à {until}. Le tableau ci-dessous donne chaque nombre.',
  'capacity.label': '{month} : pourrait venir et n’a pas encore de place',
};
