export const en = {
  title: 'Your account',
  lead: 'How you come in, and from where you are signed in.',
  you: 'You',
  'you.name': 'Name at this desk',
  'you.roles': 'Roles',
} as const;
