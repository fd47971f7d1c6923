import type { RecoveryMessages } from '../words';

export const es: RecoveryMessages = {
  'passphrase.title': 'Su frase secreta',
  'passphrase.what':
    'Anote estas seis palabras en este orden, o guárdelas en un gestor de contraseñas. Solo se muestran ahora; nadie puede recuperarlas por usted.',
  'passphrase.kept': 'Las he guardado',
  'passphrase.again': 'Ver las palabras otra vez',
  'passphrase.retype': 'Escriba las seis palabras',
  'passphrase.label': 'Frase secreta',
  'passphrase.differs': 'Esta no es la frase que se le mostró.',
  'passphrase.go': 'Continuar',

  'card.title': 'Palabras de recuperación',
  'card.what':
    'Estas doce palabras son su segunda entrada, para el día en que pierda su frase secreta. Su lugar es el papel: imprima esta tarjeta o cópiela a mano.',
  'card.keep':
    'Guarde la tarjeta lejos de sus dispositivos, como un pasaporte. No le haga fotos. Quien la tenga puede entrar como usted.',
  'card.paper.1': 'En este orden abren una cuenta. Si encuentra esta tarjeta, destrúyala, por favor.',
  'card.paper.2': 'Hecha el {day}',
  'card.print': 'Imprimir la tarjeta',
  'card.have': 'Tengo la tarjeta en papel',
  'card.retype': 'Escriba las palabras de su tarjeta',
  'card.retype.what': 'Las doce, leídas del papel. Así sabe que la tarjeta funcionará.',
  'card.word': 'Palabra {number}',
  'card.wrong': { one: 'Una palabra no es la de la tarjeta.', other: '{count} palabras no son las de la tarjeta.' },
  'card.wrong.word': 'Esta no',
  'card.again': 'Ver la tarjeta otra vez',
  'card.go': 'La tarjeta es correcta',
  'card.leave': 'Nada cuenta todavía. Si sale de esta página antes del final, estas palabras no sirven de nada.',

  'refused.title': 'No se cambió nada',
  'refused.what':
    'Esto ya no está abierto. Si la conexión se acaba de cortar, puede haber funcionado igualmente: pruebe a desbloquear con la frase nueva.',
  'refused.tooMany': {
    one: 'Demasiados intentos. Espere un minuto y vuelva a probar.',
    other: 'Demasiados intentos. Espere {count} minutos y vuelva a probar.',
  },

  'lost.link': 'He perdido mi frase secreta',
  'recover.title': 'Entrar con sus palabras de recuperación',
  'recover.lead':
    'Las doce palabras de su tarjeta abren sus llaves en este dispositivo. Después crea una frase y una tarjeta nuevas; las antiguas dejan de funcionar y toda sesión abierta termina.',
  'recover.handle': 'Nombre en este escritorio',
  'recover.words': 'Las doce palabras de su tarjeta',
  'recover.words.hint': 'En orden, con espacios entre ellas. Bastan las cuatro primeras letras de cada una.',
  'recover.go': 'Abrir mis llaves',
  'recover.busy': 'Abriendo sus llaves y creando palabras nuevas…',
  'recover.unknown': 'La palabra {position}, «{word}», no está en la lista. Revise cómo se escribe.',
  'recover.count': {
    one: 'Es una palabra. La tarjeta tiene doce.',
    other: 'Son {count} palabras. La tarjeta tiene doce.',
  },
  'recover.checksum': 'Todas las palabras existen, pero no van juntas. Revise el orden y las palabras que se parecen.',
  'recover.refused': 'Estas palabras no abren ninguna cuenta con este nombre.',
  'recover.refused.what': 'Revise el nombre. Si después hizo otra tarjeta, solo sirve la última.',
  'recover.ready': 'Listo para poner en vigor',
  'recover.ready.what': 'Desde entonces solo sirven las nuevas, y sus otras sesiones terminan.',
  'recover.send': 'Poner en vigor',
  'recover.done': 'Su frase nueva y su tarjeta nueva están en vigor',
  'recover.done.what':
    'Destruya la tarjeta antigua. Todo lo que tenía la sesión abierta con su nombre se ha cerrado, y el segundo paso al entrar debe configurarse de nuevo.',
  'recover.unlock': 'Desbloquear el escritorio',
  'recover.back': 'Volver a desbloquear',
  'recover.neither': '¿No tiene ni frase ni tarjeta?',
  'recover.neither.what':
    'Entonces nadie puede abrir sus llaves, tampoco quien opera el servidor. Llame a una persona coordinadora a un número que ya tenía: dos coordinadoras pueden renovar sus llaves. Le reconocen por la voz y la cara, nunca por un mensaje.',

  'ways.title': 'Entradas',
  'ways.what': 'Las dos llevan a las mismas llaves. Renovar una termina sus otras sesiones.',
  'ways.passphrase': 'Frase secreta',
  'ways.words': 'Palabras de recuperación',
  'ways.since': 'Desde el {day}',
  'ways.none': 'Aún no hay. Sin ellas, una frase perdida cuesta el trabajo de dos coordinadoras.',
  'ways.passphrase.renew': 'Frase secreta nueva',
  'ways.words.renew': 'Palabras de recuperación nuevas',
  'ways.words.make': 'Crear palabras de recuperación',
  'ways.prove': 'Demuestre que es usted',
  'ways.prove.what': 'Escriba la frase secreta que usa ahora.',
  'ways.prove.wrong': 'Esa no es su frase secreta.',
  'ways.seen':
    'Si alguien pudo leer sus palabras antiguas, renovarlas no basta: pida a dos coordinadoras que renueven sus llaves.',
  'ways.prepare': 'Crear nuevas',
  'ways.put': 'Poner en vigor',
  'ways.done': 'Renovado. Sus otras sesiones han terminado.',

  'renew.title': 'Llaves nuevas para {handle}',
  'renew.lead':
    'Ha perdido toda entrada. Este dispositivo crea ahora llaves nuevas con su nombre, una frase y una tarjeta nuevas. Valen en cuanto dos personas coordinadoras hayan firmado.',
  'renew.code': 'Código',
  'renew.code.hint':
    'Como se lo dice una persona coordinadora por teléfono o en persona. Mayúsculas y guiones no importan.',
  'renew.code.wrong': 'Este no es un código nuestro. Revise cada signo.',
  'renew.make': 'Crear mis llaves nuevas',
  'renew.send': 'Enviar mis llaves nuevas',
  'renew.ready.what':
    'Se envían llaves públicas, y sus llaves selladas bajo sus palabras. Nada vale antes de que firmen dos personas coordinadoras.',
  'renew.sent': 'Sus llaves nuevas están listas',
  'renew.sent.what':
    'Dígaselo a quien le dio el código. En cuanto dos hayan firmado, desbloquea el escritorio con su nombre y sus palabras nuevas. Después compare de nuevo las llaves con sus colegas.',
  'renew.gone': 'Esta renovación no está abierta',
  'renew.gone.what': 'Se usó, caducó o se retiró. Llame a quien la empezó.',
  'renewal.open.go': 'Llaves nuevas',
  'renewal.start.title': 'Llaves nuevas para {handle}',
  'renewal.start': 'Empezar',
  'renewal.what':
    'Para {handle}, que perdió frase y palabras de recuperación, o cuyas palabras puede tener otra persona. Quien aún tiene la tarjeta no lo necesita.',
  'renewal.do.1':
    'Llame a {handle} a un número que ya tenía, o véanse. Asegúrese por la voz y la cara: un mensaje o un número nuevo no basta.',
  'renewal.do.2': 'Envíe el enlace como quiera; diga el código en voz alta. Nunca los dos por la misma vía.',
  'renewal.do.3': 'Cuando esté la respuesta, escriba el código. Después firma también otra persona coordinadora.',
  'renewal.limit':
    'Se reemplazan todas las llaves de sus roles. Si nadie más tiene un compartimento, lo sellado antes queda cerrado hasta que se use la custodia.',
  'renewal.started': 'Renovación para {handle}',
  'renewal.link': 'Enlace',
  'renewal.copy': 'Copiar enlace',
  'renewal.once': 'El código se muestra solo ahora',
  'renewal.voice': 'Dígalo por teléfono o en persona, a quien reconoce. Vale 48 horas.',
  'renewal.noted': 'Lo he anotado',
  'renewal.list': 'Llaves nuevas en camino',
  'renewal.until': 'válido hasta el {day}',
  'renewal.open': 'Aún sin respuesta',
  'renewal.answered': 'Espera el código',
  'renewal.check': 'Comprobar',
  'renewal.end': 'Retirar',
  'renewal.check.title': 'Llaves nuevas de {handle}',
  'renewal.check.what':
    'Escriba el código que dio. Prueba que las llaves nuevas son suyas. Su firma es la primera; después espera a otra persona coordinadora.',
  'renewal.check.go': 'Comprobar y firmar primero',
  'renewal.proposed': 'Firmado. Espera a una segunda persona coordinadora.',
  'renewal.wrongCode':
    'El código no encaja con estas llaves. Revise cómo se escribe; si es correcto, respondió otra persona: retire, y llame.',
  'renewal.needsRoot': 'No hay una segunda persona coordinadora que firme. Hacen falta las palabras raíz en papel.',
  'renewal.inDoubt': 'Las llaves de quien firmaría después están en duda. Compare primero con esa persona.',
  'renewal.refused': 'No se pudo hacer. La renovación o la cadena ha cambiado; recargue la página y mire otra vez.',
};
