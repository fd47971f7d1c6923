import type { KeyMessages } from '../words';

export const fr: KeyMessages = {
  office: 'Bureau',
  'roles.open': 'Rôles',
  'roles.title': 'Changer les rôles de {handle}',
  'roles.which': 'Rôles à partir de maintenant',
  'roles.go': 'Signer et changer',
  'roles.opens': 'Pourra ouvrir',
  'roles.closes': 'Ne pourra plus ouvrir',
  'roles.renews': 'Clés renouvelées',
  'roles.nothing': 'Rien',
  'roles.keeps':
    'Ce qui a été lu reste connu de la personne ; ce qui est scellé à partir de maintenant lui est fermé. Pour annuler, changez de nouveau les rôles.',
  'roles.two':
    'Cela fait ou défait un coordinateur : le changement prend effet quand un autre coordinateur a signé aussi.',
  'roles.none': 'Il doit rester au moins un rôle. Pour laisser partir quelqu’un, retirez-le.',
  'roles.lastReader':
    'Plus personne d’autre ne pourrait lire ceci : {compartments}. Donnez d’abord le rôle à quelqu’un d’autre.',
  'roles.busy': 'Signature du changement et création de nouvelles clés…',
  'roles.done':
    'Les rôles de {handle} sont changés. Si des clés du bureau ont été renouvelées, renouvelez maintenant le point de contrôle.',
  'roles.refused.lastReader':
    'Plus personne d’autre ne pourrait lire certains dossiers. Donnez d’abord le rôle à quelqu’un d’autre.',
  'roles.refused.rootKey': 'Il doit rester au moins deux coordinateurs. Nommez-en d’abord un autre.',
  'roles.refused.inDoubt':
    'Les clés d’un collègue sont en doute : rien ne peut lui être scellé. Comparez d’abord les numéros de sécurité.',
  'roles.refused.moved': 'L’organisation a changé entre-temps. Rechargez la page et regardez de nouveau.',
  'roles.refused.nothing': 'Ce sont les rôles que la personne a déjà.',
  'roles.refused.yourself': 'Personne ne change ses propres rôles. Demandez à un autre coordinateur.',
  'leave.open': 'Quitter',
  'leave.title': 'Quitter l’organisation',
  'leave.go': 'Signer et quitter',
  'leave.done': 'Vous êtes parti. Ce bureau est verrouillé et ses clés sont effacées.',
  'leave.what':
    'Vous êtes déconnecté et ne pourrez plus déverrouiller ce bureau. Seule une nouvelle invitation vous ramène.',
  'leave.after':
    'Les bureaux de vos collègues le voient dans la chaîne signée. Celui d’un coordinateur remplace alors chaque clé que vous aviez.',
  'leave.sure': 'J’ai transmis ce dont les autres ont besoin et je veux partir.',
  'leave.lastReader':
    'Plus personne d’autre ne pourrait lire ceci : {compartments}. Demandez à un coordinateur de donner d’abord votre rôle à quelqu’un d’autre.',
  'leave.coordinator': 'Le départ d’un coordinateur est signé par deux autres. Demandez-leur.',
  'due.left':
    'Terminez ce que le départ de {handle} a commencé : les clés que {handle} avait doivent être renouvelées.',
  'due.role': '{handle} a d’autres rôles : les clés des anciens doivent être renouvelées.',
  'due.renewed': '{handle} a de nouvelles clés : ce que les anciennes ouvraient doit être renouvelé.',
  'due.without': 'Le serveur ne montre aucune clé en ordre pour {handle} :',
  'due.missing': 'Le serveur ne vous a pas remis ces clés :',
  'due.finish': 'Terminer maintenant',
  'due.busy': 'Création de nouvelles clés…',
  'due.done': 'Les clés sont renouvelées. Renouvelez le point de contrôle sous Clés et confiance.',
  'due.menders':
    'Un coordinateur peut y remédier en déverrouillant son bureau : {names}. Si cela persiste, appelez l’un d’eux : le serveur retient peut-être quelque chose.',
  'due.inDoubt':
    'Arrêté : les clés d’un collègue sont en doute. Comparez d’abord les numéros de sécurité sous Personnes.',
  'due.refused': 'Impossible de terminer maintenant. Réessayez ou demandez à un autre coordinateur.',
  'opens.identity': 'Identité',
  'opens.contact': 'Contact',
  'opens.threat': 'Travail et menace',
  'opens.care': 'Soins',
  'opens.references': 'Référents',
  'opens.scores': 'Notes',
  'opens.need': 'Profil de besoins',
  'opens.stay': 'Séjour et voyage',
  'opens.money': 'Argent',
  'opens.exit': 'Plan de retour',
  'opens.public': 'Texte public',
  'opens.thread': 'Messages',
  'opens.summary': 'Résumé',
  'opens.brief': 'Résumé pour la commission',
  'opens.vetting': 'Vérification',
  'opens.notes': 'Notes de travail',
  'opens.visa': 'Passeport et visa',
  'opens.course': 'Candidature à une formation',
  'opens.roster': 'Liste des participants',
  'opens.request': 'Demande de contact',
  'opens.pair': 'Ce qu’un binôme partage',
  'opens.profile': 'Profil d’un professionnel',
  'opens.appraisal': 'Appréciations des candidats',
};
