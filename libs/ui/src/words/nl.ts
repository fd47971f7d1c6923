import type { UiMessages } from '../words';

export const nl: UiMessages = {
  close: 'Sluiten',
  notices: 'Meldingen',
  copied: 'Gekopieerd',
  cancel: 'Annuleren',
  retry: 'Opnieuw proberen',
  loading: 'Laden…',
  'load.failed': 'Dit kon niet worden geladen',
  'fault.offline':
    'Geen verbinding met de server. Wat u hebt getypt blijft staan; probeer het opnieuw zodra u weer online bent.',
  'fault.timeout': 'De server antwoordde niet op tijd. Wat u hebt getypt blijft staan; probeer het opnieuw.',
  'fault.signedOut': 'Uw sessie is beëindigd. Ontgrendel de werkplek opnieuw om verder te gaan.',
  'fault.rateLimited': 'Te veel verzoeken tegelijk. Wacht even en probeer het opnieuw.',
  'fault.fault': 'Er ging aan onze kant iets mis. Er is niets gewijzigd; probeer het opnieuw.',
};
