import type { Connect2ProtectMessages } from '../words';

export const es: Connect2ProtectMessages = {
  programme: 'Connect2Protect',
  'refused.changed': 'Alguien cambió esto entretanto. Lo que ve ahora es lo actual.',
  'refused.AlreadyTogether':
    'Este profesional ya acompaña a esta persona defensora. El relevo se hace con otra persona.',
  'refused.NeedBusy':
    'Ya se está preguntando a alguien para esta persona defensora. Espere las respuestas o deje caducar esa propuesta.',
  'refused.NoRoom': 'Este profesional tiene tantas parejas como puede llevar.',
  'refused.NotBriefed':
    'No todo el equipo de este profesional ha firmado la confidencialidad vigente, o una firma no pudo comprobarse aquí. No se compartió nada.',
  'refused.OnHold': 'El contacto está en pausa. No sale nada hasta que un responsable de seguridad lo haya revisado.',
  'refused.ConsentMissing': 'La persona defensora no ha consentido a este profesional. No se compartió nada.',
  'refused.DraftChanged': 'Entretanto hay un texto más reciente. Léalo antes de seguir.',
  'refused.Unreadable':
    'Algo que se compartió no pudo abrirse aquí, así que no se transmitió nada. Avise a un responsable de seguridad.',
  'refused.broken': 'El registro no cuadra. No se escribió nada. Avise a un responsable de seguridad.',
  'refused.keys': 'No se pudieron confirmar las claves, así que no se envió nada. Avise a un responsable de seguridad.',
  'refused.NoKeyYet':
    'Este equipo aún no tiene claves: llegan cuando una coordinación admite a la primera persona que trabaja allí. No se envió nada.',
  'refused.again': 'La cadena de claves avanzó entretanto. Inténtelo de nuevo.',
  'refused.input': 'Algo no encaja. No se cambió nada.',
  'refused.other': 'Ahora no es posible. No se cambió nada.',
  'held.title': 'El contacto está en pausa',
  'held.what': 'No se muestra ni se envía nada nuevo a nadie hasta que un responsable de seguridad lo haya revisado.',
  'broken.title': 'Este registro no cuadra',
  'broken.what':
    'Algo se omitió o se cambió por el camino. No escriba nada en él, no se fíe de nada y avise a un responsable de seguridad.',
};
