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
};
