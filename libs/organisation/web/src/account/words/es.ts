import type { AccountMessages } from '../words';

export const es: AccountMessages = {
  title: 'Su cuenta',
  lead: 'Cómo entra y desde dónde tiene la sesión abierta.',
  you: 'Usted',
  'you.name': 'Nombre en este escritorio',
  'you.roles': 'Funciones',
};
