import type { NominationMessages } from '../words';

export const nl: NominationMessages = {
  title: 'Iemand voordragen',
  what: 'Elk adres is voor één persoon: geef het aan die persoon of aan de organisatie die voordraagt, mondeling of via Signal. Wie het opent, mag zich aanmelden, ook voordat de editie voor iedereen open is. Het is geen plaats.',
  none: 'Er is nog niemand voorgedragen.',
  closed: 'Er kan niemand meer worden voorgedragen: de groep wordt compleet gemaakt.',
  expires: 'Te gebruiken tot en met',
  'expires.hint': 'De laatste dag. Voor de cursus begint.',
  'expires.wrong': 'Kies een dag vanaf vandaag tot de dag voor de cursus.',
  make: 'Uitnodiging maken',
  shown: 'Uitnodiging {mark}',
  once: 'Hij wordt alleen nu getoond en telt één keer. Noteer de vier tekens naast de naam, op eigen papier: hier weet niemand voor wie hij is.',
  copy: 'Adres kopiëren',
  done: 'Ik heb het',
  revoke: 'Terugnemen',
  'revoke.title': 'Uitnodiging terugnemen?',
  'revoke.what':
    'Het adres leidt nergens meer heen. Wie het heeft, hoort niet waarom. Wie zich er al mee heeft aangemeld, blijft.',
  revoked: 'De uitnodiging leidt nu nergens meer heen.',
  'state.open': 'te gebruiken tot en met {day}',
  'state.used': 'gebruikt op {day}',
  'state.revoked': 'teruggenomen op {day}',
  'state.expired': 'verlopen op {day}',
  forged:
    'Niet ondertekend door de cursusleiding: de server heeft hem verzonnen of veranderd. Vertel het de veiligheidsfunctionaris.',
  proof: 'Kwam met uitnodiging {mark}, gemaakt door {who} op {day}.',
  'proof.somebody': 'iemand die weg is',
  'proof.none':
    'De server zegt dat deze persoon is voorgedragen, maar geen uitnodiging met handtekening van de cursusleiding bewijst het. Behandel de persoon als iedereen die zich aanmeldt.',
};
