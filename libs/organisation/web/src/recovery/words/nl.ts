import type { RecoveryMessages } from '../words';

export const nl: RecoveryMessages = {
  'passphrase.title': 'Uw wachtzin',
  'passphrase.what':
    'Schrijf deze zes woorden in deze volgorde op, of bewaar ze in een wachtwoordbeheerder. Ze zijn alleen nu te zien; niemand kan ze voor u terughalen.',
  'passphrase.kept': 'Ik heb ze bewaard',
  'passphrase.again': 'Woorden nog eens tonen',
  'passphrase.retype': 'Typ de zes woorden',
  'passphrase.label': 'Wachtzin',
  'passphrase.differs': 'Dit is niet de wachtzin die u hebt gezien.',
  'passphrase.go': 'Verder',

  'card.title': 'Herstelwoorden',
  'card.what':
    'Deze twaalf woorden zijn uw tweede toegang, voor de dag waarop u uw wachtzin kwijt bent. Ze horen op papier: druk deze kaart af of schrijf haar over.',
  'card.keep':
    'Bewaar de kaart los van uw apparaten, zoals een paspoort. Maak er geen foto van. Wie haar heeft, kan binnenkomen als u.',
  'card.paper.1': 'In deze volgorde openen ze één account. Wie deze kaart vindt: vernietig haar alstublieft.',
  'card.paper.2': 'Gemaakt op {day}',
  'card.print': 'Kaart afdrukken',
  'card.have': 'Ik heb de kaart op papier',
  'card.retype': 'Typ de woorden van uw kaart',
  'card.retype.what': 'Alle twaalf, van het papier. Zo weet u dat de kaart zal werken.',
  'card.word': 'Woord {number}',
  'card.wrong': { one: 'Eén woord is anders dan op de kaart.', other: '{count} woorden zijn anders dan op de kaart.' },
  'card.wrong.word': 'Dit niet',
  'card.again': 'Kaart nog eens tonen',
  'card.go': 'De kaart klopt',
  'card.leave': 'Er geldt nog niets. Verlaat u deze pagina voor het einde, dan zijn deze woorden waardeloos.',

  'refused.title': 'Er is niets veranderd',
  'refused.what':
    'Dit staat niet meer open. Viel de verbinding net weg, dan kan het toch gelukt zijn: probeer met de nieuwe wachtzin te ontgrendelen.',
  'refused.tooMany': {
    one: 'Te veel pogingen. Wacht een minuut en probeer het opnieuw.',
    other: 'Te veel pogingen. Wacht {count} minuten en probeer het opnieuw.',
  },

  'lost.link': 'Ik ben mijn wachtzin kwijt',
  'recover.title': 'Binnenkomen met uw herstelwoorden',
  'recover.lead':
    'De twaalf woorden op uw kaart openen uw sleutels op dit apparaat. Daarna maakt u een nieuwe wachtzin en een nieuwe kaart; de oude werken niet meer en elke open sessie eindigt.',
  'recover.handle': 'Naam op deze werkplek',
  'recover.words': 'De twaalf woorden op uw kaart',
  'recover.words.hint': 'Op volgorde, met spaties ertussen. De eerste vier letters van elk zijn genoeg.',
  'recover.go': 'Mijn sleutels openen',
  'recover.busy': 'Uw sleutels worden geopend en nieuwe woorden gemaakt…',
  'recover.unknown': 'Woord {position}, “{word}”, staat niet in de lijst. Controleer de spelling.',
  'recover.count': {
    one: 'Dat is één woord. De kaart heeft er twaalf.',
    other: 'Dat zijn {count} woorden. De kaart heeft er twaalf.',
  },
  'recover.checksum':
    'Elk woord bestaat, maar ze horen niet bij elkaar. Controleer de volgorde en woorden die op elkaar lijken.',
  'recover.refused': 'Deze woorden openen geen account met deze naam.',
  'recover.refused.what': 'Controleer de naam. Hebt u later een nieuwe kaart gemaakt, dan werkt alleen de nieuwste.',
  'recover.ready': 'Klaar om in gebruik te nemen',
  'recover.ready.what': 'Vanaf dan werken alleen de nieuwe, en eindigen uw andere sessies.',
  'recover.send': 'Nieuwe in gebruik nemen',
  'recover.done': 'Uw nieuwe wachtzin en uw nieuwe kaart gelden',
  'recover.done.what':
    'Vernietig de oude kaart. Alles wat onder uw naam was aangemeld is afgemeld, en een tweede stap bij het aanmelden moet opnieuw worden ingesteld.',
  'recover.unlock': 'Werkplek ontgrendelen',
  'recover.back': 'Terug naar ontgrendelen',
  'recover.neither': 'Hebt u wachtzin noch kaart?',
  'recover.neither.what':
    'Dan kan niemand uw sleutels openen, ook de beheerder van de server niet. Bel een coördinator op een nummer dat u al had: twee coördinatoren kunnen uw sleutels vernieuwen. Zij herkennen u aan stem en gezicht, nooit aan een bericht.',

  'ways.title': 'Toegang',
  'ways.what': 'Beide leiden naar dezelfde sleutels. Wie er een vernieuwt, beëindigt zijn andere sessies.',
  'ways.passphrase': 'Wachtzin',
  'ways.words': 'Herstelwoorden',
  'ways.since': 'Sinds {day}',
  'ways.none': 'Nog geen. Zonder deze kost een verloren wachtzin het werk van twee coördinatoren.',
  'ways.passphrase.renew': 'Nieuwe wachtzin',
  'ways.words.renew': 'Nieuwe herstelwoorden',
  'ways.words.make': 'Herstelwoorden maken',
  'ways.prove': 'Toon dat u het bent',
  'ways.prove.what': 'Typ de wachtzin die u nu gebruikt.',
  'ways.prove.wrong': 'Dat is niet uw wachtzin.',
  'ways.seen':
    'Kan iemand uw oude woorden hebben gelezen, dan is vernieuwen niet genoeg: vraag twee coördinatoren om uw sleutels te vernieuwen.',
  'ways.prepare': 'Nieuwe maken',
  'ways.put': 'In gebruik nemen',
  'ways.done': 'Vernieuwd. Uw andere sessies zijn beëindigd.',
};
