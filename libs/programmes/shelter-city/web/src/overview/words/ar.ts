import type { OverviewMessages } from '../words';

/** Said so that the number does not bend the words. */
const anyCount = (text: string) => ({ zero: text, one: text, two: text, few: text, many: text, other: text });

export const ar: OverviewMessages = {
  title: 'نظرة عامة',
  lead: 'ما ينتظر، وما يأتي، وأين قد يتعثر. محسوب على هذا الجهاز.',
  opening: anyCount('تُفتح الملفات على هذا الجهاز: {count} حتى الآن'),
  'empty.title': 'لا شيء ينتظر',
  'empty.what': 'حالما يتقدم أحد بطلب، ترى هنا على من الدور.',
  all: 'كل ما هو جارٍ: {count}',
  unread: anyCount('رسائل تنتظر جوابًا: {count}'),
  'unread.label': 'ينتظر جوابًا',

  'waiting.title': 'على من الدور',
  'who.intakeOfficer': 'موظفو الاستقبال',
  'who.verifier': 'المتحققون',
  'who.commissioner': 'أعضاء اللجنة',
  'who.coordinator': 'المنسقون',
  'who.city': 'المدن المضيفة',
  'who.applicant': 'المدافعون',
  'who.securityOfficer': 'مسؤولو الأمن',
  'waiting.count': anyCount('ملفات: {count}'),
  'waiting.oldest': 'الأقدم {age}',

  'stuck.title': 'ينتظر أطول من المعتاد',
  'stuck.none': 'لا شيء ينتظر أطول من المعتاد.',
  'stuck.row': anyCount('{state}، عدد الأيام {count}؛ والمعتاد {usual}'),
  'stuck.all': anyCount('عرضها في الملفات ({count})'),

  'dates.title': 'المواعيد القادمة',
  'dates.none': 'لا شيء في الأيام القادمة ({days}).',
  'dates.late': 'متأخر',
  'dates.coming': 'قادم',
  'date.arrival': 'يصل {who} إلى {city}',
  'date.departure': 'يغادر {who} {city}',
  'date.exitNote': 'يبقى إبلاغ الضيف والمدينة كيف غادر {who} مدينة {city}',
  'date.returnPlan': 'حان وقت تخطيط عودة {who}، {city}',
  'date.visa': 'تأشيرة {who} يجب ترتيبها، {city}',
  'date.visaCheck': 'هل يستطيع {who} البقاء أطول، {city}',
  'date.followUp': 'اسأل {who} عن أحواله',
  'date.enquiry': 'تنتهي الرسالة إلى معرّف {who}',
  'date.callOpens': 'يُفتح {who}',
  'date.callCloses': 'يُغلق {who}',
  'date.closed': '{who} في {city} مغلق لفترة',
  'dates.more': anyCount('وغيرها: {count}'),
  'dates.board': 'فتح اللوحة',

  'capacity.title': 'الأماكن والناس',
  'capacity.what':
    'كل عمود شهر: كم مكانًا مشغولًا أو مغلقًا أو خاليًا في يوم متوسط، وكم شخصًا يمكنه المجيء ولا مكان له بعد.',
  'capacity.none': 'لا مكان لدى أي مدينة بعد.',
  'capacity.taken': 'مشغول',
  'capacity.blocked': 'مغلق أو محجوز',
  'capacity.free': 'خالٍ',
  'capacity.waiting': 'أشخاص بلا مكان',
  'capacity.month': 'الشهر',
  'capacity.table': 'الشيء نفسه في جدول',
  'capacity.summary': 'الأماكن والناس من {from} إلى {until}. في الجدول أدناه كل رقم.',
  'capacity.label': '{month}: يمكنه المجيء ولا مكان له بعد',
};
