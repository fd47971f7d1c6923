import type { ReceiptLostMessages } from '../words';

export const es: ReceiptLostMessages = {
  title: 'Un recibo perdido',
  what: 'Nadie puede restablecer el acceso a un expediente, y nadie aquí debe intentarlo. Quien perdió un recibo hace otra solicitud.',
  open: 'Este expediente dice continuar uno anterior',
  'guide.title': '¿Continúa este expediente uno anterior?',
  'guide.1':
    'Abra el expediente anterior. Compare lo que este dice de él con lo que allí está. No lo pregunte por teléfono.',
  'guide.2':
    'No repita aquí nada del expediente anterior, ni para confirmarlo: alguien puede haber solicitado en su nombre para averiguarlo.',
  'guide.3':
    'En caso de duda, haga una pregunta abierta en los mensajes de este expediente, o contacte a la persona por la vía que permite el anterior.',
  'guide.4': 'Consentimientos, recibos y plazas nunca pasan de uno a otro. Pida de nuevo cada consentimiento.',
  'guide.5': 'Si lo cree, dígalo abajo al expediente anterior. Quien tenga su recibo lo lee y puede oponerse.',
  code: 'Código del expediente anterior',
  'code.hint': 'Como arriba en ese expediente, por ejemplo VH-3F2A91.',
  'code.unknown': 'Ningún expediente con este código está en su lista.',
  'code.same': 'Ese es este expediente.',
  message: 'Lo que se dice al expediente anterior',
  text: 'Alguien ha hecho otra solicitud ({code}) y dice que esta anterior es suya. La oficina lo cree. Si usted tiene el recibo de esta y no fue usted: escriba aquí enseguida.',
  judge: 'He comparado los dos expedientes, y tomo esta decisión.',
  send: 'Decirlo al expediente anterior',
  sent: 'Se ha dicho al expediente anterior.',
  refused: 'No se pudo: el expediente anterior está detenido, cerrado, o alguien escribió allí antes. Ábralo y mire.',
};
