import type { ReceiptLostMessages } from '../words';

export const fr: ReceiptLostMessages = {
  title: 'Un reçu perdu',
  what: 'Personne ne peut rétablir l’accès à un dossier, et personne ici ne doit essayer. Qui a perdu son reçu fait une nouvelle demande.',
  open: 'Ce dossier dit en continuer un plus ancien',
  'guide.title': 'Ce dossier en continue-t-il un plus ancien ?',
  'guide.1':
    'Ouvrez l’ancien dossier. Comparez ce que celui-ci en dit avec ce qui s’y trouve. Ne le demandez pas par téléphone.',
  'guide.2':
    'Ne répétez rien de l’ancien dossier dans celui-ci, même pour confirmer : quelqu’un a pu faire une demande en son nom pour l’apprendre.',
  'guide.3':
    'En cas de doute, posez une question ouverte dans les messages de ce dossier, ou joignez la personne par le moyen que l’ancien dossier permet.',
  'guide.4': 'Accords, reçus et places ne passent jamais de l’un à l’autre. Redemandez chaque accord.',
  'guide.5': 'Si vous le croyez, dites-le ci-dessous à l’ancien dossier. Qui en a le reçu le lit et peut s’y opposer.',
  code: 'Code de l’ancien dossier',
  'code.hint': 'Comme en haut de ce dossier, par exemple VH-3F2A91.',
  'code.unknown': 'Aucun dossier de ce code n’est dans votre liste.',
  'code.same': 'C’est ce dossier-ci.',
  message: 'Ce que l’ancien dossier apprend',
  text: 'Quelqu’un a fait une nouvelle demande ({code}) et dit que cette demande plus ancienne est la sienne. Le bureau le croit. Si vous avez le reçu de celle-ci et que ce n’est pas vous : écrivez ici tout de suite.',
  judge: 'J’ai comparé les deux dossiers, et je prends cette décision.',
  send: 'Le dire à l’ancien dossier',
  sent: 'L’ancien dossier en est informé.',
  refused: 'Impossible : l’ancien dossier est suspendu, clos, ou quelqu’un y a écrit avant. Ouvrez-le et regardez.',
};
