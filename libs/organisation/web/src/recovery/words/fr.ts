import type { RecoveryMessages } from '../words';

export const fr: RecoveryMessages = {
  'passphrase.title': 'Votre phrase secrète',
  'passphrase.what':
    'Notez ces six mots dans cet ordre, ou gardez-les dans un gestionnaire de mots de passe. Ils ne sont montrés que maintenant ; personne ne peut les retrouver pour vous.',
  'passphrase.kept': 'Je les ai gardés',
  'passphrase.again': 'Revoir les mots',
  'passphrase.retype': 'Saisissez les six mots',
  'passphrase.label': 'Phrase secrète',
  'passphrase.differs': 'Ce n’est pas la phrase qui vous a été montrée.',
  'passphrase.go': 'Continuer',

  'card.title': 'Mots de secours',
  'card.what':
    'Ces douze mots sont votre second accès, pour le jour où vous perdrez votre phrase secrète. Leur place est sur papier : imprimez cette carte ou recopiez-la à la main.',
  'card.keep':
    'Gardez la carte loin de vos appareils, comme un passeport. Ne la photographiez pas. Qui l’a peut entrer à votre place.',
  'card.paper.1': 'Dans cet ordre, ils ouvrent un compte. Si vous trouvez cette carte, merci de la détruire.',
  'card.paper.2': 'Faite le {day}',
  'card.print': 'Imprimer la carte',
  'card.have': 'J’ai la carte sur papier',
  'card.retype': 'Saisissez les mots de votre carte',
  'card.retype.what': 'Les douze, lus sur le papier. Ainsi vous savez que la carte fonctionnera.',
  'card.word': 'Mot {number}',
  'card.wrong': { one: 'Un mot n’est pas celui de la carte.', other: '{count} mots ne sont pas ceux de la carte.' },
  'card.wrong.word': 'Pas celui-ci',
  'card.again': 'Revoir la carte',
  'card.go': 'La carte est juste',
  'card.leave': 'Rien ne compte encore. Si vous quittez cette page avant la fin, ces mots ne servent à rien.',

  'refused.title': 'Rien n’a changé',
  'refused.what':
    'Ce n’est plus ouvert. Si la connexion vient de se couper, cela a peut-être marché quand même : essayez de déverrouiller avec la nouvelle phrase.',
  'refused.tooMany': {
    one: 'Trop d’essais. Attendez une minute, puis réessayez.',
    other: 'Trop d’essais. Attendez {count} minutes, puis réessayez.',
  },

  'lost.link': 'J’ai perdu ma phrase secrète',
  'recover.title': 'Entrer avec vos mots de secours',
  'recover.lead':
    'Les douze mots de votre carte ouvrent vos clés sur cet appareil. Vous créez ensuite une nouvelle phrase et une nouvelle carte ; les anciennes cessent de fonctionner et toutes les sessions ouvertes prennent fin.',
  'recover.handle': 'Nom à ce bureau',
  'recover.words': 'Les douze mots de votre carte',
  'recover.words.hint': 'Dans l’ordre, séparés par des espaces. Les quatre premières lettres de chacun suffisent.',
  'recover.go': 'Ouvrir mes clés',
  'recover.busy': 'Ouverture de vos clés et création de nouveaux mots…',
  'recover.unknown': 'Le mot {position}, « {word} », n’est pas dans la liste. Vérifiez l’orthographe.',
  'recover.count': { one: 'Il y a un mot. La carte en a douze.', other: 'Il y a {count} mots. La carte en a douze.' },
  'recover.checksum':
    'Chaque mot existe, mais ils ne vont pas ensemble. Vérifiez l’ordre et les mots qui se ressemblent.',
  'recover.refused': 'Ces mots n’ouvrent aucun compte de ce nom.',
  'recover.refused.what': 'Vérifiez le nom. Si vous avez fait une carte plus récente, seule la dernière fonctionne.',
  'recover.ready': 'Prêt à mettre en service',
  'recover.ready.what': 'Dès lors seuls les nouveaux fonctionnent, et vos autres sessions prennent fin.',
  'recover.send': 'Mettre en service',
  'recover.done': 'Votre nouvelle phrase et votre nouvelle carte sont en service',
  'recover.done.what':
    'Détruisez l’ancienne carte. Tout ce qui était connecté sous votre nom a été déconnecté ; une seconde étape de connexion est à configurer de nouveau.',
  'recover.unlock': 'Déverrouiller le bureau',
  'recover.back': 'Retour au déverrouillage',
  'recover.neither': 'Vous n’avez ni phrase ni carte ?',
  'recover.neither.what':
    'Alors personne ne peut ouvrir vos clés, pas même l’exploitant du serveur. Appelez une coordination à un numéro que vous aviez déjà : deux coordinateurs peuvent renouveler vos clés. Ils vous reconnaissent à la voix et au visage, jamais à un message.',

  'ways.title': 'Accès',
  'ways.what': 'Les deux mènent aux mêmes clés. En renouveler un met fin à vos autres sessions.',
  'ways.passphrase': 'Phrase secrète',
  'ways.words': 'Mots de secours',
  'ways.since': 'Depuis le {day}',
  'ways.none': 'Pas encore. Sans eux, une phrase perdue coûte le travail de deux coordinateurs.',
  'ways.passphrase.renew': 'Nouvelle phrase secrète',
  'ways.words.renew': 'Nouveaux mots de secours',
  'ways.words.make': 'Créer des mots de secours',
  'ways.prove': 'Prouvez que c’est vous',
  'ways.prove.what': 'Saisissez la phrase secrète que vous utilisez maintenant.',
  'ways.prove.wrong': 'Ce n’est pas votre phrase secrète.',
  'ways.seen':
    'Si quelqu’un a pu lire vos anciens mots, les renouveler ne suffit pas : demandez à deux coordinateurs de renouveler vos clés.',
  'ways.prepare': 'En créer de nouveaux',
  'ways.put': 'Mettre en service',
  'ways.done': 'Renouvelé. Vos autres sessions ont pris fin.',

  'renew.title': 'Nouvelles clés pour {handle}',
  'renew.lead':
    'Vous avez perdu tout accès. Cet appareil crée maintenant de nouvelles clés à votre nom, une nouvelle phrase et une nouvelle carte. Elles comptent dès que deux coordinateurs ont signé.',
  'renew.code': 'Code',
  'renew.code.hint':
    'Tel qu’un coordinateur vous le dit au téléphone ou de vive voix. Majuscules et tirets n’ont pas d’importance.',
  'renew.code.wrong': 'Ce n’est pas un de nos codes. Vérifiez chaque signe.',
  'renew.make': 'Créer mes nouvelles clés',
  'renew.send': 'Envoyer mes nouvelles clés',
  'renew.ready.what':
    'Des clés publiques sont envoyées, et vos clés scellées sous vos mots. Rien ne compte avant que deux coordinateurs aient signé.',
  'renew.sent': 'Vos nouvelles clés sont prêtes',
  'renew.sent.what':
    'Dites-le au coordinateur qui vous a donné le code. Dès que deux d’entre eux ont signé, vous déverrouillez le bureau avec votre nom et vos nouveaux mots. Comparez ensuite de nouveau les clés avec vos collègues.',
  'renew.gone': 'Ce renouvellement n’est pas ouvert',
  'renew.gone.what': 'Il a servi, a expiré ou a été retiré. Appelez le coordinateur qui l’a commencé.',
  'renewal.open.go': 'Nouvelles clés',
  'renewal.start.title': 'Nouvelles clés pour {handle}',
  'renewal.start': 'Commencer',
  'renewal.what':
    'Pour {handle}, qui a perdu phrase et mots de secours, ou dont quelqu’un d’autre a peut-être les mots. Qui a encore la carte n’en a pas besoin.',
  'renewal.do.1':
    'Appelez {handle} à un numéro que vous aviez déjà, ou rencontrez-vous. Assurez-vous par la voix et le visage : un message ou un nouveau numéro ne suffit pas.',
  'renewal.do.2': 'Envoyez le lien comme vous voulez ; dites le code à voix haute. Jamais les deux par la même voie.',
  'renewal.do.3': 'Quand la réponse est là, saisissez le code. Un second coordinateur signe ensuite.',
  'renewal.limit':
    'Toutes les clés de ses rôles sont remplacées. Si personne d’autre n’a un compartiment, ce qui y fut scellé reste fermé jusqu’à l’usage du séquestre.',
  'renewal.started': 'Renouvellement pour {handle}',
  'renewal.link': 'Lien',
  'renewal.copy': 'Copier le lien',
  'renewal.once': 'Le code n’est montré que maintenant',
  'renewal.voice': 'Dites-le au téléphone ou de vive voix, à la personne que vous reconnaissez. Il vaut 48 heures.',
  'renewal.noted': 'Je l’ai noté',
  'renewal.list': 'Nouvelles clés en route',
  'renewal.until': 'valable jusqu’au {day}',
  'renewal.open': 'Pas encore de réponse',
  'renewal.answered': 'Attend le code',
  'renewal.check': 'Vérifier',
  'renewal.end': 'Retirer',
  'renewal.check.title': 'Nouvelles clés de {handle}',
  'renewal.check.what':
    'Saisissez le code que vous avez donné. Il prouve que les nouvelles clés sont les siennes. Votre signature est la première ; l’acte attend ensuite un autre coordinateur.',
  'renewal.check.go': 'Vérifier et signer en premier',
  'renewal.proposed': 'Signé. Cela attend un second coordinateur.',
  'renewal.wrongCode':
    'Le code ne va pas avec ces clés. Vérifiez l’orthographe ; s’il est juste, quelqu’un d’autre a répondu : retirez, et appelez la personne.',
  'renewal.needsRoot': 'Il n’y a pas de second coordinateur pour signer. Il faut les mots racine sur papier.',
  'renewal.inDoubt': 'Les clés de qui signerait en second sont en doute. Comparez d’abord avec cette personne.',
  'renewal.refused': 'Impossible. Le renouvellement ou la chaîne a changé ; rechargez la page et regardez de nouveau.',
};
