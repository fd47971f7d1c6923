import type { EscrowMessages } from '../messages';

export const fr: EscrowMessages = {
  title: 'Dépôt de secours',
  what: 'Le chemin du retour quand les personnes qui tiennent les clés ne sont plus là : cinq cartes en papier, dans cinq maisons. {threshold} d’entre elles suffisent pour l’ouvrir.',
  none: 'Il n’y en a pas',
  'none.what':
    'Si les détenteurs d’une clé la perdent, ce qui est scellé pour elle est perdu aussi. Faites les cartes avec « escrow make » sur une machine sans réseau, puis apportez ici la partie publique.',
  whole: 'Complet',
  covering: 'En cours',
  used: 'Utilisé',
  covered: '{covered} clés sur {keys} sont couvertes',
  'covered.what': 'Compté d’après les signatures des collègues, pas sur la parole du serveur.',
  waiting: 'Les autres viendront quand une personne qui les tient déverrouillera son bureau.',
  generation: 'Dépôt',
  cards: 'Cartes',
  'cards.what': '{threshold} sur {cards}',
  link: 'Établi au maillon',
  setOn: 'Rempli pour la première fois le',
  number: 'Numéro de ce dépôt',
  'number.what': 'Il est imprimé avec les cartes. Comparez-le avant de vous y fier.',
  'drill.what':
    'Faites un exercice chaque année : trois cartes, « escrow drill » et une ligne sur la feuille d’exercice.',
  'drill.due': 'Plus d’un an a passé depuis. L’exercice de cette année est-il sur la feuille ?',
  uses: 'Utilisations',
  'uses.none': 'Il n’a jamais été utilisé.',
  'use.line': 'Maillon {link} : dépôt {generation}, {reason}, signé par {by}',
  'reason.keysLost': 'clés perdues',
  'reason.coordinatorsLost': 'coordinateurs perdus',
  'reason.courtOrder': 'ordre d’un tribunal',
  root: 'la clé racine',
  'banner.used':
    'Le dépôt de secours a été utilisé : {reason}, signé par {by}. Si vous ne vous y attendiez pas, appelez un coordinateur maintenant.',
  'banner.renew': 'Ses cartes ont servi : il faut un nouveau dépôt de secours.',
  set: 'Établir un nouveau dépôt de secours',
  'set.what':
    'Collez la partie publique écrite par « escrow make ». Elle ne contient aucun secret. Un second coordinateur signe après vous.',
  paper: 'Partie publique',
  look: 'La regarder',
  'set.compare':
    'Comparez ce numéro avec celui qui est imprimé avec les cartes. Ne signez que si tous les groupes sont identiques.',
  'set.sign': 'C’est le même : signer',
  'set.proposed': 'Signé. Il vaut dès qu’un autre coordinateur l’a signé aussi.',
  'refused.WrongPaper': 'Ce n’est pas la partie publique d’un dépôt. Collez-la en entier.',
  'refused.OtherOrganisation': 'Ce dépôt a été fait pour une autre organisation.',
  'refused.WrongGeneration':
    'Ces cartes ont été faites comme dépôt {found} ; le prochain ici est le {expected}. Refaites-les avec ce numéro.',
  'refused.NeedsRootKey': 'Il n’y a pas de second coordinateur qui puisse signer.',
  'refused.KeysInDoubt': 'Les clés de l’autre coordinateur sont en doute. Comparez d’abord les numéros.',
  'refused.other': 'Rien n’a été signé : la chaîne a avancé entre-temps. Réessayez.',
};
