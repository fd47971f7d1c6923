import type { WaitingMessages } from '../words';

export const fr: WaitingMessages = {
  title: 'En attente de la seconde signature',
  lead: 'Ce qui demande deux personnes de la coordination attend ici. Votre bureau vérifie chaque acte d’après sa propre lecture de la chaîne signée avant de signer.',
  empty: 'Rien n’attend de signature',
  'empty.what':
    'Une nouvelle personne à la coordination, un retrait, une règle pour tout le monde ou un nouveau point de contrôle se propose à sa place, puis vient ici pour la seconde signature.',
  yours: 'À signer par vous',
  others: 'En attente d’une autre personne',
  over: 'Récemment',

  'says.addMember': '{who} rejoint la coordination',
  'says.addMember.what':
    'Une nouvelle personne à la coordination peut ouvrir la plupart des dossiers, admettre et retirer des membres, et signer avec vous. Votre bureau prouve ses clés par le code de l’invitation.',
  'says.setRoles': '{who} change de rôles',
  'says.setRoles.what':
    'Dès lors, {who} travaille comme indiqué ici. Votre bureau remet et renouvelle les clés qui en découlent.',
  'says.removeMember': '{who} quitte l’organisation',
  'says.removeMember.what':
    '{who} perd sa session et ne peut plus ouvrir de bureau. Votre bureau crée de nouvelles clés pour chaque rôle que {who} a tenu, et les remet aux collègues qui restent.',
  'says.renewMember': '{who} reçoit de nouvelles clés',
  'says.renewMember.what':
    'Les anciens appareils et mots de {who} ne fonctionnent plus. Votre bureau crée de nouvelles clés pour chaque rôle que {who} a tenu. Ne signez que si vous avez parlé avec {who}.',
  'says.required': 'Une seconde étape devient obligatoire à la connexion',
  'says.required.what':
    'Une phrase secrète seule n’ouvre plus aucun bureau. Qui n’a pas encore de seconde étape en crée une la prochaine fois.',
  'says.optional': 'La seconde étape à la connexion est au choix de chaque personne',
  'says.optional.what':
    'Une phrase secrète seule suffit de nouveau à qui n’a rien d’autre. Une phrase volée suffit alors aussi.',
  'says.setEscrow': 'Un nouveau dépôt de secours : {threshold} cartes sur {cards} l’ouvrent',
  'says.setEscrow.what':
    'Qui réunit {threshold} de ces cartes peut ouvrir toutes les clés de rôle. Ne signez que si vous avez parlé avec les personnes qui gardent les cartes.',
  'says.checkpoint': 'Le point de contrôle est renouvelé jusqu’au {day}',
  'says.checkpoint.what':
    'Les appareils des défenseurs s’y fient pendant sept jours. Votre bureau compare chacune de ses clés avec la chaîne.',

  proposed: 'Proposé par {who} le {day}',
  until: 'Peut être signé jusqu’au {day}',
  'for.you': 'Vous attend',
  'for.who': 'Attend {who}',
  'for.any': 'Attend une autre personne de la coordination',

  sign: 'Vérifier et signer',
  'sign.title': 'Signer en second',
  'sign.ask': 'Vous ne vous y attendiez pas ? Demandez à {who} de vive voix avant de signer.',
  'sign.go': 'Signer',
  'sign.busy': 'Vérification, signature et préparation de la suite…',
  'sign.done': 'Signé. C’est en vigueur.',
  end: 'Refuser',
  'end.title': 'Refuser cet acte ?',
  'end.what': 'Plus personne ne pourra le signer. {who} voit que vous avez refusé.',
  'end.done': 'Refusé.',
  take: 'Retirer',
  'take.title': 'Retirer cet acte ?',
  'take.what': 'Plus personne ne pourra le signer. Vous pouvez le proposer à nouveau.',
  'take.done': 'Retiré.',
  moved: 'L’organisation a changé depuis. Il ne peut plus être signé tel quel, mais réécrit.',
  rewrite: 'Réécrire et signer en premier',
  'rewrite.done': 'Réécrit. Il attend l’autre personne de la coordination.',

  'false.title': 'N’y touchez pas',
  'false.what':
    'Le serveur montre un acte qui n’est pas signé par qui il le dit, ou que la coordination ne peut pas faire ainsi. Votre bureau n’en signe rien. Dites-le de vive voix à {who} et à votre responsable de la sécurité.',

  'refused.title': 'Pas signé',
  'refused.NotAsSigned': 'Le texte signé n’est pas ce qu’il devrait être. Dites-le de vive voix à l’autre personne.',
  'refused.NotYours': 'Il attend la signature de quelqu’un d’autre.',
  'refused.ChainMoved': 'L’organisation a changé entre-temps. Réécrivez-le.',
  'refused.NotFound': 'Il n’attend plus. Rechargez la page.',
  'refused.NotSigned': 'Le serveur ne l’a pas accepté. Rechargez la page et regardez à nouveau.',
  'refused.NeedsRootKey':
    'Il resterait trop peu de personnes à la coordination. Seule la clé racine sur papier le permet.',
  'refused.WrongCode':
    'Les clés ne sont pas celles de la personne qui a reçu le code. Quelqu’un les a peut-être échangées : faites une nouvelle invitation.',
  'refused.NeedsCode':
    'Le code de l’invitation n’est pas à ce bureau. Qui l’a admet la personne à nouveau sous Équipe.',
  'refused.InvitationSpent': 'L’invitation est utilisée ou expirée. Faites-en une nouvelle.',
  'refused.KeysInDoubt': 'Les clés de {who} sont en doute. Comparez d’abord les numéros sous Équipe.',
  'refused.LastReader':
    'Plus personne ne pourrait lire une partie des dossiers. Admettez d’abord quelqu’un dans ce rôle.',
  'refused.InvalidInput': 'Le serveur ne l’accepte pas sous cette forme. Rechargez la page et regardez à nouveau.',

  'state.waiting': 'En attente',
  'state.done': 'En vigueur',
  'state.refused': 'Refusé',
  'state.withdrawn': 'Retiré',
  'state.replaced': 'Réécrit',
  'state.expired': 'Expiré',
  'state.false': 'Faux',
  'ended.by': 'Décidé par {who}',

  'sent.title': 'Une seconde signature est nécessaire',
  'sent.what':
    'Il attend sous « Signatures », où une autre personne de la coordination le vérifie et le signe. Rien n’a encore changé.',
  'sent.refused': 'La proposition n’a pas abouti',

  'policy.title': 'Connexion',
  'policy.required': 'Tout le monde utilise une seconde étape à la connexion.',
  'policy.optional': 'La seconde étape à la connexion est au choix de chaque personne.',
  'policy.what':
    'Deux personnes de la coordination en décident pour tout le monde. C’est inscrit dans la chaîne signée.',
  'policy.require': 'Proposer de la rendre obligatoire',
  'policy.release': 'Proposer de la laisser au choix',
};
