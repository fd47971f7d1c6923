import type { UiMessages } from '../words';

export const fr: UiMessages = {
  close: 'Fermer',
  notices: 'Notifications',
  copied: 'Copié',
  cancel: 'Annuler',
  retry: 'Réessayer',
  loading: 'Chargement…',
  'load.failed': 'Impossible de charger cette partie',
  'fault.offline':
    'Pas de connexion au serveur. Rien de ce que vous avez saisi n’est perdu ; réessayez une fois reconnecté.',
  'fault.timeout': 'Le serveur n’a pas répondu à temps. Rien de ce que vous avez saisi n’est perdu ; réessayez.',
  'fault.signedOut': 'Votre session a pris fin. Déverrouillez à nouveau le bureau pour continuer.',
  'fault.rateLimited': 'Trop de demandes à la fois. Patientez un instant puis réessayez.',
  'fault.fault': 'Un problème est survenu de notre côté. Rien n’a été modifié ; réessayez.',
};
