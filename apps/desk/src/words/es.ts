import type { DeskMessages } from '../words';

export const es: DeskMessages = {
  navigation: 'Partes del escritorio',
  skip: 'Ir a la página',
  'place.caseload': 'Expedientes',
  'place.placing': 'Asignación',
  'place.candidates': 'Candidatos',
  'place.board': 'Tablero',
  'place.people': 'Personas',
  'place.trust': 'Llaves',
  'place.signatures': 'Firmas',
  unread: 'esperan respuesta',
  account: 'Su cuenta',
  lock: 'Bloquear el escritorio',
  language: 'Idioma',
  theme: 'Colores',
  'theme.system': 'Como el dispositivo',
  'theme.light': 'Claro',
  'theme.dark': 'Oscuro',
  'theme.contrast': 'Alto contraste',
  demo: 'Demostración: todas las personas y expedientes son ficticios.',
  offline: 'Sin conexión. Lo que escriba queda aquí hasta que vuelva a estar en línea.',
  'idle.title': '¿Sigue ahí?',
  'idle.stay': 'Seguir trabajando',
  'unstamped.title': 'Este escritorio aún no está configurado',
  'unstamped.what':
    'No sabe en qué organización confiar, así que no abre nada. Pida a quien lo gestiona que le ponga la llave raíz.',
  'idle.what': {
    one: 'El escritorio se bloquea en {count} segundo. Se perderá el texto no enviado.',
    other: 'El escritorio se bloquea en {count} segundos. Se perderá el texto no enviado.',
  },
};
