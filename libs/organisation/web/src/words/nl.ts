import type { OrganisationMessages } from '../words';

export const nl: OrganisationMessages = {
  'role.administrator': 'Beheerder',
  'role.coordinator': 'Programmacoördinator',
  'role.intakeOfficer': 'Intakemedewerker',
  'role.verifier': 'Verificateur',
  'role.commissioner': 'Commissielid',
  'role.careProfessional': 'Zorgprofessional',
  'role.securityOfficer': 'Veiligheidsfunctionaris',
  'role.cityCoordinator': 'Stadscoördinator',
  'role.administrator.what': 'Beheert accounts en techniek. Opent geen dossiers.',
  'role.coordinator.what': 'Selecteert, stelt voor aan steden, plant verblijven. Heeft de meeste sleutels.',
  'role.intakeOfficer.what': 'Toetst aanmeldingen aan de voorwaarden van de oproep en beantwoordt berichten.',
  'role.verifier.what': 'Controleert aanmeldingen via referenten.',
  'role.commissioner.what': 'Beoordeelt behoefteprofielen zonder te zien van wie ze zijn.',
  'role.careProfessional.what': 'Leest en beheert alleen het zorgdeel van een dossier.',
  'role.securityOfficer.what': 'Kan een aanmelding om veiligheidsredenen stilzetten.',
  'role.cityCoordinator.what': 'Ziet kandidaten die aan één stad zijn voorgesteld en begeleidt de verblijven daar.',

  'unlock.title': 'Ontgrendel uw werkplek',
  'unlock.lead': 'Uw sleutels worden op dit apparaat geopend. De server ziet uw wachtzin nooit.',
  'unlock.handle': 'Naam op deze werkplek',
  'unlock.passphrase': 'Wachtzin',
  'unlock.passphrase.hint': 'Zes woorden met spaties ertussen. Plakken mag.',
  'unlock.show': 'Woorden tonen',
  'unlock.go': 'Ontgrendelen',
  'unlock.slow':
    'Deze browser heeft geen WebAssembly, zoals browsers in hun veiligste stand. De werkplek doet het; de sleutel maken kan minuten duren. Laat deze pagina zolang open.',
  'unlock.step.stretching': 'Uw sleutel wordt uit de wachtzin gemaakt…',
  'unlock.step.signingIn': 'Aanmelden…',
  'unlock.step.checkingChain': 'Nagaan wie bij de organisatie hoort…',
  'unlock.step.openingKeys': 'De sleutels van uw rollen worden geopend…',
  'unlock.refused': 'De werkplek ging niet open',
  'unlock.refused.what': 'De naam of de wachtzin klopt niet. Controleer de spelling en de volgorde van de woorden.',
  'unlock.tooMany': 'Te veel pogingen',
  'unlock.tooMany.what': {
    one: 'Wacht een minuut en probeer het opnieuw.',
    other: 'Wacht {count} minuten en probeer het opnieuw.',
  },
  'unlock.reason.left': 'De werkplek is vergrendeld en de sleutels zijn van dit apparaat gewist.',
  'unlock.reason.idle': 'De werkplek is vergrendeld omdat er tien minuten niets gebeurde.',
  'unlock.reason.signedOut': 'De sessie is beëindigd. Ontgrendel de werkplek om verder te gaan waar u was.',
  'unlock.demo': 'Demonstratie: alle personen en dossiers hier zijn verzonnen.',

  'distrusted.title': 'Stop. Deze server is niet te vertrouwen.',
  'distrusted.what':
    'Wat hij toont, komt niet voort uit de hoofdsleutel van uw organisatie. Misschien heeft iemand zijn plaats ingenomen, of toont u een oude stand. Er is niets geopend en niets verzonden.',
  'distrusted.do.1': 'Typ uw wachtzin hier niet nog eens.',
  'distrusted.do.2': 'Bel uw programmacoördinator op een nummer dat u al had.',
  'distrusted.do.3': 'Laat deze pagina open, zodat u samen de sleutel hieronder kunt vergelijken.',
  'distrusted.expected': 'Hoofdsleutel waarvoor deze werkplek is gemaakt',
  'distrusted.reason': 'Wat niet klopte',

  'trust.title': 'Sleutels en vertrouwen',
  'trust.lead': 'Waarop de apparaten van aanvragers afgaan voordat ze iets verzegelen.',
  'trust.checkpoint': 'IJkpunt voor aanvragers',
  'trust.standing.fresh': 'Vers',
  'trust.standing.expiresSoon': 'Verloopt binnenkort',
  'trust.standing.behind': 'Loopt achter',
  'trust.standing.expired': 'Verlopen',
  'trust.standing.none': 'Nog geen',
  'trust.standing.fresh.what': 'Aanvragers kunnen de sleutels van de organisatie controleren en zich aanmelden.',
  'trust.standing.expiresSoon.what': 'Vernieuw het voordat het verloopt; anders kan niemand zich aanmelden.',
  'trust.standing.behind.what': 'Leden of sleutels zijn sindsdien gewijzigd. Vernieuw het binnenkort.',
  'trust.standing.expired.what': 'Niemand kan zich aanmelden totdat twee coördinatoren het vernieuwen.',
  'trust.standing.none.what': 'Niemand kan zich aanmelden totdat twee coördinatoren er een maken.',
  'trust.issued': 'Gemaakt op',
  'trust.expires': 'Geldig tot',
  'trust.sequence': 'Tot en met schakel',
  'trust.prepare': 'Vernieuwing voorbereiden',
  'trust.countersign': 'Medeondertekenen',
  'trust.paper': 'Stuk om door te geven',
  'trust.paper.what':
    'Geef deze tekst aan een andere coördinator. Ze is niet geheim en gaat gelden zodra die medeondertekent.',
  'trust.paper.copy': 'Stuk kopiëren',
  'trust.countersign.what':
    'Plak het stuk dat een andere coördinator heeft voorbereid. Uw werkplek vergelijkt het met de eigen lezing van de keten voordat zij tekent.',
  'trust.sign': 'Vergelijken en tekenen',
  'trust.refused': 'Niet getekend',
  'trust.refused.what':
    'Het stuk klopt niet met wat uw werkplek ziet. Vraag een nieuw stuk en laat het de andere coördinator weten.',
  'trust.published': 'Het ijkpunt is vernieuwd.',
  'trust.root': 'Hoofdsleutel van de organisatie',
  'trust.root.what': 'Alles wordt uit deze sleutel bewezen. Vergelijk hem bij twijfel hardop met een collega.',

  'signers.title': 'Wie ijkpunten mag ondertekenen',
  'signers.what': 'Een ijkpunt telt als twee coördinatoren het ondertekenen voor wie de hoofdsleutel heeft ingestaan.',
  'signers.until': 'tot {day}',
  'signers.standing.good': 'Gecertificeerd',
  'signers.standing.endsSoon': 'Loopt binnen 60 dagen af',
  'signers.standing.ended': 'Afgelopen',
  'signers.standing.missing': 'Geen certificaat',
  'signers.do': 'Wat nu te doen',
  'signers.few':
    'Minder dan twee coördinatoren zijn langer dan 60 dagen gecertificeerd. Zonder twee kan het ijkpunt niet worden vernieuwd en kan niemand zich aanmelden.',
  'signers.do.1':
    'Bewaar op de opdrachtregel de keten met “chain save” en breng het bestand naar een computer zonder netwerk.',
  'signers.do.2':
    'Haal de woorden van de hoofdsleutel van hun papier en voer daar “ceremony certificate” uit, voor de persoon hieronder.',
  'signers.do.3': 'Breng de tekst terug en publiceer die hier, of met “certificate publish”.',
  'signers.notYou':
    'De hoofdsleutel heeft nog niet voor u ingestaan; een andere coördinator moet ondertekenen. Hieronder staat wat te doen.',
  'signers.publish': 'Certificaat publiceren',
  'signers.publish.go': 'Controleren en publiceren',
  'signers.publish.what':
    'Plak de tekst die “ceremony certificate” heeft geschreven. Uw werkplek controleert die met de hoofdsleutel voordat het iets verstuurt. De tekst is niet geheim.',
  'signers.paper': 'Certificaat',
  'signers.kept': 'Het certificaat is gepubliceerd.',
  'signers.wrong':
    'Dit is geen certificaat van onze hoofdsleutel voor een coördinator in functie, of het is afgelopen. Er is niets verstuurd.',

  'safety.compare': 'Sleutels vergelijken',
  'safety.again': 'Opnieuw vergelijken',
  'safety.whatToDo': 'Wat te doen',
  'safety.standing.match': 'Vergeleken',
  'safety.standing.differ': 'In twijfel',
  'safety.standing.changed': 'Sleutels veranderd',
  'safety.title': 'Sleutels vergelijken met {handle}',
  'safety.lead':
    'Zijn uw getallen gelijk, dan staat niemand tussen u in: zelfs de server kan geen van u beiden valse sleutels geven.',
  'safety.number': 'Uw getal met {handle}',
  'safety.do.1': 'Ontmoet elkaar, of bel op een nummer dat u al had. Stuur het getal niet in een bericht.',
  'safety.do.2':
    'Ga na dat u echt deze persoon spreekt: aan het gezicht, aan de stem, aan iets wat alleen u beiden weet.',
  'safety.do.3':
    'Uw collega opent deze pagina bij uw naam. De een leest zes groepen hardop, de ander leest de laatste zes.',
  'safety.do.4': 'Alle twaalf groepen moeten gelijk zijn. Eén ander cijfer betekent: ze verschillen.',
  'safety.match': 'Ze zijn gelijk',
  'safety.differ': 'Ze verschillen',
  'safety.moved': 'Het getal is veranderd terwijl u vergeleek. Er is niets bewaard: vergelijk opnieuw.',
  'safety.kept': 'U hebt uw getal met {handle} vergeleken.',
  'safety.print': 'Afdrukken',
  'safety.back': 'Terug naar mensen',
  'fingerprint.title': 'Vingerafdruk van de organisatie',
  'fingerprint.what': 'Die is voor elke collega gelijk. Wie een andere ziet, krijgt een andere organisatie te zien.',
  'doubt.title': 'Stop. De sleutels van {handle} zijn in twijfel.',
  'doubt.differ': 'De getallen verschillen',
  'doubt.changed': 'Het getal is niet meer het getal dat u vergeleken hebt',
  'doubt.means':
    'Een van u krijgt misschien sleutels te zien die van iemand anders zijn. Wie die sleutels heeft, zou kunnen lezen wat ermee verzegeld wordt. Het kan ook een leesfout zijn, of de verkeerde naam.',
  'doubt.blocked':
    'Totdat u opnieuw vergeleken hebt en de getallen gelijk zijn, geeft deze werkplek geen sleutels aan {handle} en tekent zij niets wat {handle} eerst getekend heeft.',
  'doubt.do': 'Wat u nu doet',
  'doubt.do.1': 'Bespreek dit niet via deze server. Ontmoet elkaar, of bel op een nummer dat u al had.',
  'doubt.do.2':
    'Vergelijk opnieuw, langzaam, alle twaalf groepen. Controleer dat u beiden de juiste naam geopend hebt.',
  'doubt.do.3': 'Vergelijk ook de vingerafdruk van de organisatie. Verschilt die ook, stop dan beiden met werken.',
  'doubt.do.4':
    'Verschillen de getallen nog steeds, zeg het dan persoonlijk tegen twee coördinatoren. Laat niemand toe en deel geen dossier totdat zij weten waarom.',
  'doubt.limit':
    'Wat de sleutels van een rol al openen, blijft open voor wie ze heeft. Alleen de persoon verwijderen en de sleutels vernieuwen maakt daar een eind aan.',

  'people.title': 'Mensen',
  'people.lead': 'Rollen komen uit de ondertekende keten, niet van de server.',
  'people.members': 'Leden',
  'people.invitations': 'Uitnodigingen',
  'people.empty': 'Er hoort nog niemand bij de organisatie',
  'people.invite': 'Iemand uitnodigen',
  'people.invite.go': 'Uitnodiging maken',
  'people.countersign': 'Toelating medeondertekenen',
  'people.countersign.go': 'Controleren en tekenen',
  'people.unknownToChain': 'Niet in de keten: meld dit aan een coördinator',
  'people.removed': 'Verwijderd',
  'people.answered': 'Wacht op toelating',
  'people.open': 'Nog niet beantwoord',
  'people.until': 'geldig tot {day}',
  'people.admit': 'Toelaten',
  'people.handle': 'Naam op de werkplek',
  'people.handle.hint': 'Een korte werknaam, zoals ‘vera’. Alle leden zien hem.',
  'people.handle.refused': 'Deze naam kan niet: hij is bezet of bevat andere tekens dan letters, cijfers en streepjes.',
  'people.role': 'Rol',
  'people.city': 'Stad',
  'people.noCities': 'Er is nog geen gaststad om te coördineren.',
  'people.two': 'Een nieuwe coördinator heeft de handtekening van twee coördinatoren nodig.',

  'invited.title': 'Uitnodiging voor {handle}',
  'invited.link': 'Link',
  'invited.code': 'Code',
  'invited.copy': 'Link kopiëren',
  'invited.once': 'De code is alleen nu te zien',
  'invited.how': 'Stuur de link zoals u wilt. Geef de code telefonisch of persoonlijk, nooit in hetzelfde bericht.',
  'invited.done': 'Ik heb hem opgeschreven',

  'admit.title': '{handle} toelaten',
  'admit.what':
    'Typ de code die u aan deze persoon gaf. Die bewijst dat de sleutels op de server echt van hem of haar zijn; daarna geeft uw werkplek de sleutels van de rol door.',
  'admit.code': 'Code van de uitnodiging',
  'admit.wrongCode':
    'De code past niet bij deze sleutels. Controleer de spelling; klopt die, dan heeft iemand anders de uitnodiging beantwoord: maak een nieuwe.',
  'admit.refused': 'Dit kon niet. De uitnodiging of de keten is gewijzigd; laad de pagina opnieuw en kijk nog eens.',
  'admit.inDoubt':
    'Gestopt: dit zou sleutels geven aan een collega van wie het getal verschilt, of steunen op die handtekening. Open eerst Mensen en vergelijk opnieuw.',
  'admit.done': '{handle} hoort nu bij de organisatie.',
  'admit.second': 'Een tweede coördinator moet tekenen',
  'admit.second.what':
    'Geef dit stuk aan een andere coördinator, die bij Mensen kiest voor ‘Toelating medeondertekenen’.',
  'admit.countersign.what': 'Plak het stuk van de andere coördinator. Uw werkplek controleert het voordat zij tekent.',
  'admit.countersigned': 'De nieuwe coördinator is toegelaten.',

  'remove.open': 'Verwijderen',
  'remove.title': '{handle} uit de organisatie verwijderen',
  'remove.go': 'Verwijderen en sleutels vernieuwen',
  'remove.what':
    '{handle} wordt afgemeld en kan deze werkplek niet meer openen. Elke sleutel die {handle} had wordt vervangen en je collega’s krijgen de nieuwe.',
  'remove.keeps':
    'Wat {handle} al gelezen of gekopieerd heeft, blijft bij {handle} bekend. Eerder verzegelde dossiers blijven leesbaar voor collega’s.',
  'remove.after':
    'Daarna vernieuwen twee coördinatoren het ijkpunt onder Sleutels en vertrouwen; tot dan verzegelen aanvragers nog met de oude sleutels. Dit kan niet ongedaan worden gemaakt.',
  'remove.paper': 'Papier van de andere coördinator, als die al heeft getekend',
  'remove.busy': 'De verwijdering wordt getekend en er worden nieuwe sleutels gemaakt…',
  'remove.done': '{handle} hoort niet meer bij de organisatie. Vernieuw nu het ijkpunt.',
  'remove.second.what':
    'Geef dit papier aan een andere coördinator, die naast {handle} voor “Verwijderen” kiest en het daar plakt. Er is nog niets veranderd.',
  'remove.lastReader':
    'Niemand anders zou een deel van de dossiers nog kunnen lezen. Laat eerst iemand anders toe in deze rol.',
  'remove.needsRootKey':
    'Er moeten minstens twee coördinatoren overblijven. Laat eerst een andere coördinator toe; zonder die kan alleen de hoofdsleutel op papier dit.',
  'remove.wrongPaper':
    'Het papier past niet bij deze persoon of is voor een andere coördinator gemaakt. Er is niets veranderd.',
  'remove.moved':
    'De organisatie is intussen veranderd. Laad de pagina opnieuw en kijk nog eens; een papier moet opnieuw worden gemaakt.',
  'remove.inDoubt':
    'De sleutels van een collega die blijft zijn onzeker, dus er kan niets nieuws voor die collega worden verzegeld. Vergelijk eerst de veiligheidsnummers, of verwijder eerst die collega.',
  'remove.yourself': 'Niemand verwijdert zichzelf. Vraag een andere coördinator.',

  'join.title': 'Kom bij de werkplek',
  'join.what':
    'U werkt hier onder de naam {handle}. Uw sleutels worden op dit apparaat gemaakt en verlaten het nooit onverzegeld.',
  'join.code': 'Code die u hebt gekregen',
  'join.code.hint': 'Per telefoon of persoonlijk. Hoofdletters en streepjes maken niet uit.',
  'join.code.wrong': 'Dit is geen code van ons. Controleer elk teken.',
  'join.prepare': 'Mijn sleutels maken',
  'join.preparing': 'Uw sleutels maken duurt een paar seconden.',
  'join.ready': 'Alles staat op papier',
  'join.ready.what': 'Nu pas wordt uw account verzonden: openbare sleutels, en uw sleutels verzegeld onder uw woorden.',
  'join.send': 'Meedoen',
  'join.refused': 'De uitnodiging is niet meer open. Vraag een nieuwe.',
  'join.sent': 'Uw sleutels zijn klaar',
  'join.sent.what':
    'Laat het weten aan wie u uitnodigde. Zodra u bent toegelaten, ontgrendelt u de werkplek met uw naam en uw zes woorden.',
  'join.gone': 'Deze uitnodiging is niet open',
  'join.gone.what': 'Ze is gebruikt, verlopen of heeft nooit bestaan. Vraag een nieuwe aan wie u uitnodigde.',
};
