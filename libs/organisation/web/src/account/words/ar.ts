import type { AccountMessages } from '../words';

export const ar: AccountMessages = {
  title: 'حسابك',
  lead: 'كيف تدخل، ومن أين سجّلت الدخول.',
  you: 'أنت',
  'you.name': 'الاسم في هذا المكتب',
  'you.roles': 'الأدوار',
};
