import type { AppraisalMessages } from '../words';

export const ar: AppraisalMessages = {
  title: 'تقدير مسؤولي الدورة',
  what: 'مختوم بين مسؤولي الدورة. لا يراه المتقدم ولا المدربون أبدًا.',
  fromAnswers: 'من الإجابات: {verdict}',
  note: 'لماذا',
  save: 'حفظ',
  saveNext: 'حفظ والتالي',
  saved: 'حُفظ مختومًا.',
  unsaved: 'لم يُحفظ بعد.',
  history: {
    zero: 'لا تقدير سابق',
    one: 'تقدير سابق واحد',
    two: 'تقديران سابقان',
    few: '{count} تقديرات سابقة',
    many: '{count} تقديرًا سابقًا',
    other: '{count} تقدير سابق',
  },
  by: '{who}، {day}',
  somebody: 'شخص غادر',
  progress: 'قُدِّر {done} من {of}',
  broken: 'التقديرات السابقة غير متماسكة: نقص منها شيء أو تغيّر. لا تصدّق شيئًا منها، وأخبر مسؤول الأمان.',
};
