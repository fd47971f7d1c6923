import type { PaperMessages } from '../words';

export const es: PaperMessages = {
  what: 'El papel no se puede retirar. Cada lista lleva solo lo que necesita quien la lee.',
  which: 'Lista',
  people: 'Participantes, para formadores',
  rooms: 'Habitaciones, para la sede',
  kitchen: 'Cocina, solo números',
  sheet: 'Hoja de asistencia',
  print: 'Imprimir',
  none: 'Aún no hay a quién imprimir. Guarde primero grupos y habitaciones.',
  noneYet: 'Los nombres aparecen aquí cuando se han aceptado plazas y el responsable del curso ha liberado sus líneas.',
  unplaced: {
    one: '{count} participante no está en esta lista: guarde su línea en Grupos y habitaciones.',
    other: '{count} participantes no están en esta lista: guarde sus líneas en Grupos y habitaciones.',
  },
  older: {
    one: '{count} participante ha cambiado lo que necesita desde que se guardó esta lista: guárdela de nuevo en Grupos y habitaciones.',
    other:
      '{count} participantes han cambiado lo que necesitan desde que se guardó esta lista: guárdela de nuevo en Grupos y habitaciones.',
  },
  missing: {
    one: '{count} participante aún no está en esta lista: el responsable del curso no ha liberado su línea.',
    other: '{count} participantes aún no están en esta lista: el responsable del curso no ha liberado sus líneas.',
  },
  eaters: { one: 'Come {count} persona', other: 'Comen {count} personas' },
  diet: 'Sin',
  number: 'Número',
  notes: 'En sus palabras',
  noDiet: 'Nadie ha pedido nada.',
  destroy: 'Destruya este papel después del curso.',
  name: 'Nombre',
  languages: 'Idiomas',
  group: 'Grupo',
  track: 'Itinerario',
  needs: 'Debe haber',
  room: 'Habitación',
  who: 'Quién',
};
