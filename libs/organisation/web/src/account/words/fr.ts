import type { AccountMessages } from '../words';

export const fr: AccountMessages = {
  title: 'Votre compte',
  lead: 'Comment vous entrez, et d’où vous êtes connecté.',
  you: 'Vous',
  'you.name': 'Nom à ce bureau',
  'you.roles': 'Rôles',
};
