import type { AccountMessages } from '../words';

export const nl: AccountMessages = {
  title: 'Uw account',
  lead: 'Hoe u binnenkomt, en waar u bent aangemeld.',
  you: 'U',
  'you.name': 'Naam op deze werkplek',
  'you.roles': 'Rollen',
};
