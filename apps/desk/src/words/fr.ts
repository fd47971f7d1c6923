import type { DeskMessages } from '../words';

export const fr: DeskMessages = {
  navigation: 'Parties du bureau',
  skip: 'Aller à la page',
  'place.caseload': 'Dossiers',
  'place.placing': 'Placement',
  'place.candidates': 'Candidats',
  'place.board': 'Tableau',
  'place.people': 'Équipe',
  'place.trust': 'Clés',
  'place.signatures': 'Signatures',
  unread: 'en attente de réponse',
  account: 'Votre compte',
  lock: 'Verrouiller le bureau',
  language: 'Langue',
  theme: 'Couleurs',
  'theme.system': 'Comme cet appareil',
  'theme.light': 'Clair',
  'theme.dark': 'Sombre',
  'theme.contrast': 'Contraste élevé',
  demo: 'Démonstration : toutes les personnes et tous les dossiers sont fictifs.',
  offline: 'Pas de connexion. Ce que vous saisissez reste ici jusqu’au retour en ligne.',
  'idle.title': 'Toujours là ?',
  'idle.stay': 'Continuer',
  'unstamped.title': 'Ce bureau n’est pas encore configuré',
  'unstamped.what':
    'Il ne sait pas à quelle organisation se fier et n’ouvre donc rien. Demandez à qui l’exploite d’y inscrire la clé racine.',
  'idle.what': {
    one: 'Le bureau se verrouille dans {count} seconde. Le texte non envoyé sera perdu.',
    other: 'Le bureau se verrouille dans {count} secondes. Le texte non envoyé sera perdu.',
  },
};
