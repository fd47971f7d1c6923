import type { AppraisalMessages } from '../words';

export const es: AppraisalMessages = {
  title: 'Valoración de los responsables del curso',
  what: 'Sellada entre los responsables. Ni la persona candidata ni los formadores la ven nunca.',
  fromAnswers: 'Según las respuestas: {verdict}',
  note: 'Por qué',
  save: 'Guardar',
  saveNext: 'Guardar y seguir',
  saved: 'Guardado, sellado.',
  unsaved: 'Aún sin guardar.',
  history: { one: '{count} valoración anterior', other: '{count} valoraciones anteriores' },
  by: '{who}, {day}',
  somebody: 'alguien que ya no está',
  progress: '{done} de {of} personas valoradas',
  broken:
    'Las valoraciones anteriores no encajan: falta algo o algo se cambió. No crea nada de ellas y avise a la persona encargada de la seguridad.',
};
