import type { NominationMessages } from '../words';

export const es: NominationMessages = {
  title: 'Proponer a alguien',
  what: 'Cada dirección es para una sola persona: entréguesela, o a la organización que la propone, de viva voz o por Signal. Quien la abra puede solicitar plaza, también antes de que la edición se abra a todos. No es una plaza.',
  none: 'Aún no se ha propuesto a nadie.',
  closed: 'Ya no se puede proponer a nadie: el grupo se está completando.',
  expires: 'Se puede usar hasta el',
  'expires.hint': 'El último día. Antes de que empiece el curso.',
  'expires.wrong': 'Elija un día desde hoy hasta la víspera del curso.',
  make: 'Crear una invitación',
  shown: 'Invitación {mark}',
  once: 'Se muestra solo esta vez y vale una vez. Anote sus cuatro signos junto al nombre, en su propio papel: aquí nadie sabe para quién es.',
  copy: 'Copiar la dirección',
  done: 'La tengo',
  revoke: 'Retirar',
  'revoke.title': '¿Retirar la invitación?',
  'revoke.what':
    'Su dirección ya no lleva a ninguna parte. A quien la tenga no se le dice por qué. Quien ya haya solicitado plaza con ella se queda.',
  revoked: 'La invitación ya no lleva a ninguna parte.',
  'state.open': 'se puede usar hasta el {day}',
  'state.used': 'usada el {day}',
  'state.revoked': 'retirada el {day}',
  'state.expired': 'caducó el {day}',
  forged:
    'No la firmó ningún responsable del curso: el servidor la inventó o la cambió. Avise a la persona encargada de la seguridad.',
  proof: 'Vino con la invitación {mark}, creada por {who} el {day}.',
  'proof.somebody': 'alguien que ya no está',
  'proof.none':
    'El servidor dice que esta persona fue propuesta, pero ninguna invitación firmada por un responsable lo prueba. Trátela como a cualquiera que solicita plaza.',
};
