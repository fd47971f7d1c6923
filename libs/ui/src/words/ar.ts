import type { UiMessages } from '../words';

export const ar: UiMessages = {
  close: 'إغلاق',
  notices: 'رسائل',
  copied: 'تم النسخ',
  cancel: 'إلغاء',
  retry: 'حاول مجددًا',
  loading: 'جارٍ التحميل…',
  'load.failed': 'تعذّر تحميل هذا الجزء',
  'fault.offline': 'لا اتصال بالخادم. لم يضِع شيء مما كتبته؛ حاول مجددًا عند عودة الاتصال.',
  'fault.timeout': 'لم يُجب الخادم في الوقت المناسب. لم يضِع شيء مما كتبته؛ حاول مجددًا.',
  'fault.signedOut': 'انتهت جلستك. افتح قفل المكتب من جديد للمتابعة.',
  'fault.rateLimited': 'طلبات كثيرة في آن واحد. انتظر قليلًا ثم حاول مجددًا.',
  'fault.fault': 'حدث خلل من جانبنا. لم يتغيّر شيء؛ حاول مجددًا.',
};
