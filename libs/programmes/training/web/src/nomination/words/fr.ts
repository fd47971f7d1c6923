import type { NominationMessages } from '../words';

export const fr: NominationMessages = {
  title: 'Proposer quelqu’un',
  what: 'Chaque adresse est pour une seule personne : remettez-la-lui, ou à l’organisation qui la propose, de vive voix ou par Signal. Qui l’ouvre peut postuler, même avant que l’édition soit ouverte à tous. Ce n’est pas une place.',
  none: 'Personne n’a encore été proposé.',
  closed: 'On ne peut plus proposer personne : le groupe se complète.',
  expires: 'Utilisable jusqu’au',
  'expires.hint': 'Le dernier jour. Avant le début de la formation.',
  'expires.wrong': 'Choisissez un jour entre aujourd’hui et la veille de la formation.',
  make: 'Créer une invitation',
  shown: 'Invitation {mark}',
  once: 'Elle n’est montrée que cette fois et ne sert qu’une fois. Notez ses quatre signes à côté du nom, sur votre propre papier : ici, personne ne sait pour qui elle est.',
  copy: 'Copier l’adresse',
  done: 'Je l’ai',
  revoke: 'Reprendre',
  'revoke.title': 'Reprendre l’invitation ?',
  'revoke.what':
    'Son adresse ne mène plus nulle part. Qui la détient n’en apprend pas la raison. Qui a déjà postulé avec elle reste.',
  revoked: 'L’invitation ne mène plus nulle part.',
  'state.open': 'utilisable jusqu’au {day}',
  'state.used': 'utilisée le {day}',
  'state.revoked': 'reprise le {day}',
  'state.expired': 'expirée le {day}',
  forged:
    'Aucun responsable de la formation ne l’a signée : le serveur l’a inventée ou modifiée. Prévenez la personne chargée de la sécurité.',
  proof: 'Est venu avec l’invitation {mark}, créée par {who} le {day}.',
  'proof.somebody': 'quelqu’un qui est parti',
  'proof.none':
    'Le serveur dit que cette personne a été proposée, mais aucune invitation signée par un responsable ne le prouve. Traitez-la comme toute personne qui postule.',
};
