import type { OrganisationMessages } from '../words';

export const fr: OrganisationMessages = {
  'role.administrator': 'Administration',
  'role.coordinator': 'Coordination du programme',
  'role.intakeOfficer': 'Accueil des candidatures',
  'role.verifier': 'Vérification',
  'role.commissioner': 'Membre de la commission',
  'role.careProfessional': 'Professionnel de soin',
  'role.securityOfficer': 'Responsable de la sécurité',
  'role.pairingCoordinator': 'Coordination des binômes',
  'role.courseManager': 'Gestion des formations',
  'role.cityCoordinator': 'Coordination de ville',
  'role.professional': 'Professionnel',
  'role.trainer': 'Formation',
  'role.administrator.what': 'Gère les comptes et la technique. N’ouvre aucun dossier.',
  'role.coordinator.what': 'Sélectionne, propose aux villes, planifie les séjours. Détient le plus de clés.',
  'role.intakeOfficer.what': 'Examine les candidatures selon les conditions de l’appel et répond aux messages.',
  'role.verifier.what': 'Vérifie les candidatures auprès des référents.',
  'role.commissioner.what': 'Note les profils de besoins sans voir qui candidate.',
  'role.careProfessional.what': 'Lit et tient uniquement la partie soins d’un dossier.',
  'role.securityOfficer.what': 'Peut suspendre une candidature par sécurité.',
  'role.pairingCoordinator.what': 'Met en relation défenseurs et professionnels, et veille sur chaque binôme.',
  'role.courseManager.what': 'Sélectionne les participants aux formations et tient leurs listes.',
  'role.cityCoordinator.what': 'Voit les candidats proposés à une ville et y accompagne les séjours.',
  'role.professional.what': 'Reste en contact avec les défenseurs de ses binômes et ne voit personne d’autre.',
  'role.trainer.what': 'Voit qui participe à une formation : nom choisi, langues et besoins.',

  'unlock.title': 'Déverrouiller votre bureau',
  'unlock.lead': 'Vos clés sont ouvertes sur cet appareil. Le serveur ne voit jamais votre phrase secrète.',
  'unlock.handle': 'Nom à ce bureau',
  'unlock.passphrase': 'Phrase secrète',
  'unlock.passphrase.hint': 'Six mots séparés par des espaces. Vous pouvez les coller.',
  'unlock.show': 'Afficher les mots',
  'unlock.go': 'Déverrouiller',
  'unlock.slow':
    'Ce navigateur n’a pas WebAssembly, comme les navigateurs réglés au plus sûr. Le bureau fonctionne ; le calcul de la clé peut prendre quelques minutes. Laissez cette page ouverte.',
  'unlock.step.stretching': 'Calcul de votre clé à partir de la phrase…',
  'unlock.step.signingIn': 'Connexion…',
  'unlock.step.checkingChain': 'Vérification des membres de l’organisation…',
  'unlock.step.openingKeys': 'Ouverture des clés de vos rôles…',
  'unlock.refused': 'Le bureau ne s’est pas ouvert',
  'unlock.refused.what': 'Le nom ou la phrase n’est pas juste. Vérifiez l’orthographe et l’ordre des mots.',
  'unlock.tooMany': 'Trop d’essais',
  'unlock.tooMany.what': {
    one: 'Attendez une minute puis réessayez.',
    other: 'Attendez {count} minutes puis réessayez.',
  },
  'unlock.reason.left': 'Le bureau est verrouillé et ses clés sont effacées de cet appareil.',
  'unlock.reason.idle': 'Le bureau s’est verrouillé après dix minutes sans activité.',
  'unlock.reason.signedOut': 'La session est terminée. Déverrouillez le bureau pour reprendre où vous en étiez.',
  'unlock.demo': 'Démonstration : toutes les personnes et tous les dossiers sont fictifs.',

  'distrusted.title': 'Arrêtez. Ce serveur n’est pas digne de confiance.',
  'distrusted.what':
    'Ce qu’il montre ne découle pas de la clé racine de votre organisation. Quelqu’un a peut-être pris sa place, ou vous montre un état ancien. Rien n’a été ouvert, rien n’a été envoyé.',
  'distrusted.do.1': 'Ne saisissez plus votre phrase secrète ici.',
  'distrusted.do.2': 'Appelez la coordination du programme à un numéro que vous aviez déjà.',
  'distrusted.do.3': 'Gardez cette page ouverte afin de comparer ensemble la clé ci-dessous.',
  'distrusted.expected': 'Clé racine pour laquelle ce bureau a été construit',
  'distrusted.reason': 'Ce qui ne concorde pas',

  'trust.title': 'Clés et confiance',
  'trust.lead': 'Ce que les appareils des défenseurs vérifient avant de sceller quoi que ce soit.',
  'trust.checkpoint': 'Point de contrôle pour les candidats',
  'trust.standing.fresh': 'À jour',
  'trust.standing.expiresSoon': 'Expire bientôt',
  'trust.standing.behind': 'En retard sur la chaîne',
  'trust.standing.expired': 'Expiré',
  'trust.standing.none': 'Aucun',
  'trust.standing.fresh.what': 'Les candidats peuvent vérifier les clés de l’organisation et postuler.',
  'trust.standing.expiresSoon.what': 'Renouvelez-le avant son expiration, sinon personne ne pourra postuler.',
  'trust.standing.behind.what': 'Des membres ou des clés ont changé depuis. Renouvelez-le bientôt.',
  'trust.standing.expired.what': 'Personne ne peut postuler tant que deux coordinateurs ne l’ont pas renouvelé.',
  'trust.standing.none.what': 'Personne ne peut postuler tant que deux coordinateurs n’en ont pas créé un.',
  'trust.issued': 'Établi le',
  'trust.expires': 'Valable jusqu’au',
  'trust.sequence': 'Couvre le maillon',
  'trust.prepare': 'Préparer le renouvellement',
  'trust.refused': 'Non signé',
  'trust.root': 'Clé racine de l’organisation',
  'trust.root.what':
    'Tout se prouve à partir de cette clé. En cas de doute, comparez-la à voix haute avec un collègue.',

  'signers.title': 'Qui peut signer les points de contrôle',
  'signers.what': 'Un point de contrôle compte lorsque deux coordinateurs certifiés par la clé racine le signent.',
  'signers.until': 'jusqu’au {day}',
  'signers.standing.good': 'Certifié',
  'signers.standing.endsSoon': 'Prend fin dans moins de 60 jours',
  'signers.standing.ended': 'Terminé',
  'signers.standing.missing': 'Pas de certificat',
  'signers.do': 'Que faire maintenant',
  'signers.few':
    'Moins de deux coordinateurs sont certifiés pour plus de 60 jours. Sans deux d’entre eux, le point de contrôle ne peut être renouvelé et personne ne peut faire de demande.',
  'signers.do.1':
    'En ligne de commande, enregistrez la chaîne avec « chain save » et portez le fichier sur une machine sans réseau.',
  'signers.do.2':
    'Prenez les mots racine sur leur papier et lancez-y « ceremony certificate », pour la personne ci-dessous.',
  'signers.do.3': 'Rapportez le texte et publiez-le ici, ou avec « certificate publish ».',
  'signers.notYou':
    'La clé racine ne vous a pas certifié : un autre coordinateur doit signer. La marche à suivre est indiquée ci-dessous.',
  'signers.publish': 'Publier un certificat',
  'signers.publish.go': 'Vérifier et publier',
  'signers.publish.what':
    'Collez le texte écrit par « ceremony certificate ». Votre bureau le vérifie avec la clé racine avant de l’envoyer. Il n’est pas secret.',
  'signers.paper': 'Certificat',
  'signers.kept': 'Le certificat est publié.',
  'signers.wrong':
    'Ce n’est pas un certificat de notre clé racine pour un coordinateur en fonction, ou il est terminé. Rien n’a été envoyé.',

  'safety.compare': 'Comparer les clés',
  'safety.again': 'Comparer de nouveau',
  'safety.whatToDo': 'Que faire',
  'safety.standing.match': 'Comparées',
  'safety.standing.differ': 'En doute',
  'safety.standing.changed': 'Clés changées',
  'safety.title': 'Comparer les clés avec {handle}',
  'safety.lead':
    'Si vos nombres sont les mêmes, personne ne se tient entre vous : même le serveur ne peut donner de fausses clés à l’un ou à l’autre.',
  'safety.number': 'Votre nombre avec {handle}',
  'safety.do.1':
    'Rencontrez-vous, ou appelez-vous à un numéro que vous aviez déjà. N’envoyez pas le nombre par message.',
  'safety.do.2': 'Assurez-vous que c’est bien cette personne : au visage, à la voix, à une chose que vous seuls savez.',
  'safety.do.3':
    'Votre collègue ouvre cette page à votre nom. L’un lit six groupes à voix haute, l’autre lit les six derniers.',
  'safety.do.4': 'Les douze groupes doivent être les mêmes. Un seul chiffre autre veut dire : ils diffèrent.',
  'safety.match': 'Ils sont identiques',
  'safety.differ': 'Ils diffèrent',
  'safety.moved': 'Le nombre a changé pendant que vous compariez. Rien n’a été gardé : comparez de nouveau.',
  'safety.kept': 'Vous avez comparé votre nombre avec {handle}.',
  'safety.print': 'Imprimer',
  'safety.back': 'Retour aux personnes',
  'fingerprint.title': 'Empreinte de l’organisation',
  'fingerprint.what':
    'Elle est la même pour chaque collègue. Qui en voit une autre se voit montrer une autre organisation.',
  'doubt.title': 'Arrêtez. Les clés de {handle} sont en doute.',
  'doubt.differ': 'Les nombres diffèrent',
  'doubt.changed': 'Le nombre n’est plus celui que vous aviez comparé',
  'doubt.means':
    'L’un de vous voit peut-être des clés qui appartiennent à quelqu’un d’autre. Qui détient ces clés pourrait lire ce qui leur est scellé. Ce peut être aussi une erreur de lecture, ou le mauvais nom.',
  'doubt.blocked':
    'Tant que vous n’avez pas comparé de nouveau avec des nombres identiques, ce bureau ne donne aucune clé à {handle} et ne signe rien que {handle} ait signé d’abord.',
  'doubt.do': 'Que faire maintenant',
  'doubt.do.1': 'N’en parlez pas par ce serveur. Rencontrez-vous, ou appelez à un numéro que vous aviez déjà.',
  'doubt.do.2':
    'Comparez de nouveau, lentement, les douze groupes. Vérifiez que vous avez tous deux ouvert le bon nom.',
  'doubt.do.3': 'Comparez aussi l’empreinte de l’organisation. Si elle diffère aussi, cessez tous deux de travailler.',
  'doubt.do.4':
    'Si les nombres diffèrent encore, dites-le en personne à deux coordinateurs. N’admettez personne et ne partagez aucun dossier avant qu’ils sachent pourquoi.',
  'doubt.limit':
    'Ce que les clés d’un rôle ouvrent déjà reste ouvert à qui les détient. Seuls le retrait de la personne et le renouvellement des clés y mettent fin.',

  'people.title': 'Équipe',
  'people.lead': 'Les rôles viennent de la chaîne signée, pas du serveur.',
  'people.members': 'Membres',
  'people.invitations': 'Invitations',
  'people.empty': 'Personne n’appartient encore à l’organisation',
  'people.invite': 'Inviter quelqu’un',
  'people.invite.go': 'Créer l’invitation',
  'people.unknownToChain': 'Absent de la chaîne : prévenez un coordinateur',
  'people.removed': 'Retiré',
  'people.answered': 'En attente d’admission',
  'people.open': 'Pas encore de réponse',
  'people.until': 'valable jusqu’au {day}',
  'people.admit': 'Admettre',
  'people.handle': 'Nom au bureau',
  'people.handle.hint': 'Un nom de travail court, par exemple « vera ». Tous les membres le voient.',
  'people.handle.refused':
    'Ce nom ne convient pas : il est pris, ou contient autre chose que lettres, chiffres et tirets.',
  'people.role': 'Rôle',
  'people.city': 'Ville',
  'people.noCities': 'Il n’y a pas encore de ville d’accueil à coordonner.',
  'people.two': 'Un nouveau coordinateur requiert la signature de deux coordinateurs.',

  'invited.title': 'Invitation pour {handle}',
  'invited.link': 'Lien',
  'invited.code': 'Code',
  'invited.copy': 'Copier le lien',
  'invited.once': 'Le code ne s’affiche que maintenant',
  'invited.how':
    'Envoyez le lien comme vous voulez. Dites le code par téléphone ou de vive voix, jamais dans le même message.',
  'invited.done': 'Je l’ai noté',

  'admit.title': 'Admettre {handle}',
  'admit.what':
    'Saisissez le code que vous avez donné à cette personne. Il prouve que les clés présentes sur le serveur sont bien les siennes ; votre bureau lui remet ensuite les clés de son rôle.',
  'admit.code': 'Code de l’invitation',
  'admit.wrongCode':
    'Le code ne correspond pas à ces clés. Vérifiez l’orthographe ; s’il est juste, quelqu’un d’autre a répondu : créez une nouvelle invitation.',
  'admit.refused': 'Cela n’a pas pu se faire. L’invitation ou la chaîne a changé ; rechargez la page et vérifiez.',
  'admit.inDoubt':
    'Arrêté : cela remettrait des clés à un collègue dont le nombre diffère, ou reposerait sur sa signature. Ouvrez d’abord Personnes et comparez de nouveau.',
  'admit.done': '{handle} appartient désormais à l’organisation.',

  'remove.open': 'Retirer',
  'remove.title': 'Retirer {handle} de l’organisation',
  'remove.go': 'Retirer et renouveler les clés',
  'remove.what':
    '{handle} est déconnecté et ne pourra plus ouvrir ce bureau. Chaque clé que {handle} détenait est remplacée, et vos collègues reçoivent les nouvelles.',
  'remove.keeps':
    'Ce que {handle} a déjà lu ou copié reste connu de {handle}. Les dossiers scellés auparavant restent lisibles pour vos collègues.',
  'remove.after':
    'Ensuite, deux coordinateurs renouvellent le point de contrôle sous Clés et confiance ; d’ici là, les candidats scellent encore avec les anciennes clés. C’est irréversible.',
  'remove.busy': 'Signature du retrait et création des nouvelles clés…',
  'remove.done': '{handle} n’appartient plus à l’organisation. Renouvelez maintenant le point de contrôle.',
  'remove.lastReader':
    'Plus personne d’autre ne pourrait lire une partie des dossiers. Admettez d’abord quelqu’un d’autre dans ce rôle.',
  'remove.needsRootKey':
    'Au moins deux coordinateurs doivent rester. Admettez d’abord un autre coordinateur ; sans cela, seule la clé racine sur papier le permet.',
  'remove.moved': 'L’organisation a changé entre-temps. Rechargez la page et vérifiez ; un papier doit être refait.',
  'remove.inDoubt':
    'Les clés d’un collègue qui reste sont douteuses : rien de nouveau ne peut être scellé pour lui. Comparez d’abord vos numéros de sécurité, ou retirez d’abord ce collègue.',
  'remove.yourself': 'Personne ne se retire soi-même. Demandez à un autre coordinateur.',

  'join.title': 'Rejoindre le bureau',
  'join.what':
    'Vous travaillerez ici sous le nom {handle}. Vos clés sont créées sur cet appareil et n’en sortent jamais sans être scellées.',
  'join.code': 'Code reçu',
  'join.code.hint': 'Par téléphone ou de vive voix. Majuscules et tirets n’ont pas d’importance.',
  'join.code.wrong': 'Ce n’est pas un de nos codes. Vérifiez chaque signe.',
  'join.prepare': 'Créer mes clés',
  'join.preparing': 'La création de vos clés prend quelques secondes.',
  'join.ready': 'Tout est sur papier',
  'join.ready.what':
    'Votre compte n’est envoyé que maintenant : des clés publiques, et vos clés scellées sous vos mots.',
  'join.send': 'Rejoindre',
  'join.refused': 'L’invitation n’est plus ouverte. Demandez-en une nouvelle.',
  'join.sent': 'Vos clés sont prêtes',
  'join.sent.what':
    'Prévenez la personne qui vous a invité. Dès que vous serez admis, vous pourrez déverrouiller le bureau avec votre nom et vos six mots.',
  'join.gone': 'Cette invitation n’est pas ouverte',
  'join.gone.what':
    'Elle a servi, a expiré ou n’a jamais existé. Demandez-en une nouvelle à la personne qui vous a invité.',
};
