import type { WaitingMessages } from '../words';

export const es: WaitingMessages = {
  title: 'A la espera de la segunda firma',
  lead: 'Lo que requiere dos personas de coordinación espera aquí. Su escritorio comprueba cada acto con su propia lectura de la cadena firmada antes de firmar.',
  empty: 'Nada espera una firma',
  'empty.what':
    'Una nueva coordinadora o coordinador, una baja, una regla para todo el mundo o un nuevo punto de control se propone en su lugar y llega aquí para la segunda firma.',
  yours: 'Para que usted firme',
  others: 'A la espera de otra persona',
  over: 'Últimamente',

  'says.addMember': '{who} entra en la coordinación',
  'says.addMember.what':
    'Quien coordina puede abrir la mayoría de los expedientes, admitir y dar de baja a personas, y firmar con usted. Su escritorio prueba sus claves con el código de la invitación.',
  'says.setRoles': '{who} cambia de funciones',
  'says.setRoles.what':
    'Desde entonces {who} trabaja como se indica aquí. Su escritorio entrega y renueva las claves que corresponden.',
  'says.removeMember': '{who} causa baja',
  'says.removeMember.what':
    '{who} pierde su sesión y ya no puede abrir un escritorio. Su escritorio crea claves nuevas de cada función que {who} haya tenido, y las entrega a quienes se quedan.',
  'says.renewMember': '{who} recibe claves nuevas',
  'says.renewMember.what':
    'Los dispositivos y palabras anteriores de {who} dejan de funcionar. Su escritorio crea claves nuevas de cada función que {who} haya tenido. Firme solo si ha hablado con {who}.',
  'says.required': 'El segundo paso al entrar pasa a ser obligatorio',
  'says.required.what':
    'Una frase de acceso sola ya no abre ningún escritorio. Quien aún no tenga segundo paso lo crea la próxima vez.',
  'says.optional': 'El segundo paso al entrar lo elige cada persona',
  'says.optional.what':
    'Una frase de acceso sola vuelve a bastar a quien no tenga otra cosa. Una frase robada basta entonces también.',
  'says.setEscrow': 'Un nuevo depósito de emergencia: lo abren {threshold} de {cards} tarjetas',
  'says.setEscrow.what':
    'Quien reúna {threshold} de estas tarjetas puede abrir todas las claves de función. Firme solo si ha hablado con quienes guardan las tarjetas.',
  'says.checkpoint': 'El punto de control se renueva hasta el {day}',
  'says.checkpoint.what':
    'Los dispositivos de las personas defensoras confían en él siete días. Su escritorio compara cada una de sus claves con la cadena.',

  proposed: 'Propuesto por {who} el {day}',
  until: 'Se puede firmar hasta el {day}',
  'for.you': 'Espera su firma',
  'for.who': 'Espera a {who}',
  'for.any': 'Espera a otra persona de coordinación',

  sign: 'Comprobar y firmar',
  'sign.title': 'Firmar en segundo lugar',
  'sign.ask': '¿No lo esperaba? Pregunte a {who} de viva voz antes de firmar.',
  'sign.go': 'Firmar',
  'sign.busy': 'Comprobando, firmando y preparando lo que sigue…',
  'sign.done': 'Firmado. Está en vigor.',
  end: 'Rechazar',
  'end.title': '¿Rechazar esto?',
  'end.what': 'Nadie podrá firmarlo ya. {who} ve que usted lo ha rechazado.',
  'end.done': 'Rechazado.',
  take: 'Retirar',
  'take.title': '¿Retirar esto?',
  'take.what': 'Nadie podrá firmarlo ya. Puede proponerlo de nuevo.',
  'take.done': 'Retirado.',
  moved: 'La organización ha cambiado desde entonces. No se puede firmar tal como está, pero sí escribirlo de nuevo.',
  rewrite: 'Escribir de nuevo y firmar primero',
  'rewrite.done': 'Escrito de nuevo. Espera a la otra persona de coordinación.',

  'false.title': 'No lo toque',
  'false.what':
    'El servidor muestra un acto que no ha firmado quien dice, o que la coordinación no puede hacer así. Su escritorio no firma nada de ello. Avise de viva voz a {who} y a la persona responsable de seguridad.',

  'refused.title': 'No firmado',
  'refused.NotAsSigned': 'El texto firmado no es lo que debería. Avise de viva voz a la otra persona.',
  'refused.NotYours': 'Espera la firma de otra persona.',
  'refused.ChainMoved': 'La organización ha cambiado entretanto. Escríbalo de nuevo.',
  'refused.NotFound': 'Ya no espera. Vuelva a cargar la página.',
  'refused.NotSigned': 'El servidor no lo ha aceptado. Vuelva a cargar la página y mire otra vez.',
  'refused.NeedsRootKey': 'Quedarían muy pocas personas en la coordinación. Solo puede hacerlo la clave raíz en papel.',
  'refused.WrongCode':
    'Las claves no son de quien recibió el código. Puede que alguien las haya cambiado: haga una invitación nueva.',
  'refused.NeedsCode':
    'El código de la invitación no está en este escritorio. Quien lo tenga admite de nuevo a la persona en Personas.',
  'refused.InvitationSpent': 'La invitación se ha usado o ha vencido. Haga una nueva.',
  'refused.KeysInDoubt': 'Las claves de {who} están en duda. Compare primero los números en Personas.',
  'refused.LastReader': 'Nadie más podría leer parte de los expedientes. Admita antes a alguien en esta función.',
  'refused.InvalidInput': 'El servidor no lo acepta en esta forma. Vuelva a cargar la página y mire otra vez.',

  'state.waiting': 'En espera',
  'state.done': 'En vigor',
  'state.refused': 'Rechazado',
  'state.withdrawn': 'Retirado',
  'state.replaced': 'Escrito de nuevo',
  'state.expired': 'Vencido',
  'state.false': 'Falso',
  'ended.by': 'Decidido por {who}',

  'sent.title': 'Hace falta una segunda firma',
  'sent.what':
    'Espera en «Firmas», donde otra persona de coordinación lo comprueba y lo firma. Todavía no ha cambiado nada.',
  'sent.refused': 'No se ha podido proponer',

  'policy.title': 'Entrada',
  'policy.required': 'Todo el mundo usa un segundo paso al entrar.',
  'policy.optional': 'El segundo paso al entrar lo elige cada persona.',
  'policy.what': 'Lo deciden dos personas de coordinación para todo el mundo. Consta en la cadena firmada.',
  'policy.require': 'Proponer que sea obligatorio',
  'policy.release': 'Proponer que lo elija cada persona',
};
