import type { UiMessages } from '../words';

export const es: UiMessages = {
  close: 'Cerrar',
  notices: 'Avisos',
  copied: 'Copiado',
  cancel: 'Cancelar',
  retry: 'Intentar de nuevo',
  loading: 'Cargando…',
  'load.failed': 'No se pudo cargar',
  'fault.offline':
    'Sin conexión con el servidor. No se pierde nada de lo escrito; inténtelo cuando vuelva a estar en línea.',
  'fault.timeout': 'El servidor no respondió a tiempo. No se pierde nada de lo escrito; inténtelo de nuevo.',
  'fault.signedOut': 'Su sesión ha terminado. Desbloquee de nuevo el escritorio para continuar.',
  'fault.rateLimited': 'Demasiadas solicitudes a la vez. Espere un momento e inténtelo de nuevo.',
  'fault.fault': 'Algo falló por nuestra parte. No se cambió nada; inténtelo de nuevo.',
};
