import type { OverviewMessages } from '../words';

export const es: OverviewMessages = {
  title: 'Resumen',
  lead: 'Qué espera, qué viene y dónde podría atascarse. Contado en este dispositivo.',
  opening: {
    one: 'Abriendo expedientes en este dispositivo: {count} hasta ahora',
    other: 'Abriendo expedientes en este dispositivo: {count} hasta ahora',
  },
  'empty.title': 'Nada espera',
  'empty.what': 'En cuanto alguien presente una solicitud, verá aquí a quién le toca.',
  all: 'Todo lo que está en curso: {count}',
  unread: { one: '{count} mensaje espera respuesta', other: '{count} mensajes esperan respuesta' },
  'unread.label': 'Espera respuesta',

  'waiting.title': 'A quién le toca',
  'who.intakeOfficer': 'Personal de acogida',
  'who.verifier': 'Verificadores',
  'who.commissioner': 'Miembros de la comisión',
  'who.coordinator': 'Coordinadores',
  'who.city': 'Ciudades de acogida',
  'who.applicant': 'Defensores',
  'who.securityOfficer': 'Responsables de seguridad',
  'waiting.count': { one: '{count} expediente', other: '{count} expedientes' },
  'waiting.oldest': 'el más antiguo {age}',

  'stuck.title': 'Espera más de lo habitual',
  'stuck.none': 'Nada espera más de lo habitual.',
  'stuck.row': {
    one: '{state}, desde hace {count} día; lo habitual, {usual}',
    other: '{state}, desde hace {count} días; lo habitual, {usual}',
  },
  'stuck.all': { one: 'Mostrarlo en los expedientes', other: 'Mostrar los {count} en los expedientes' },

  'dates.title': 'Próximas fechas',
  'dates.none': 'No hay nada en los próximos {days} días.',
  'dates.late': 'con retraso',
  'date.arrival': '{who} llega a {city}',
  'date.departure': '{who} deja {city}',
  'date.returnPlan': 'Es hora de preparar el regreso de {who}, {city}',
  'date.callOpens': '{who} se abre',
  'date.callCloses': '{who} se cierra',
  'date.closed': '{who} en {city} cierra por un tiempo',
  'dates.more': { one: 'y {count} más', other: 'y {count} más' },
  'dates.board': 'Abrir el tablero',

  'capacity.title': 'Plazas y personas',
  'capacity.what':
    'Cada columna es un mes: cuántas plazas están ocupadas, cerradas o libres en un día medio, y cuántas personas podrían venir y aún no tienen.',
  'capacity.none': 'Ninguna ciudad tiene plazas todavía.',
  'capacity.taken': 'ocupadas',
  'capacity.blocked': 'cerradas o reservadas',
  'capacity.free': 'libres',
  'capacity.waiting': 'personas sin plaza',
  'capacity.month': 'Mes',
  'capacity.table': 'Lo mismo en una tabla',
  'capacity.summary': 'Plazas y personas de {from} a {until}. La tabla de abajo tiene cada número.',
  'capacity.label': '{month}: podría venir y aún no tiene plaza',
};
