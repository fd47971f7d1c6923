import type { Connect2ProtectMessages } from '../words';

export const fr: Connect2ProtectMessages = {
  programme: 'Connect2Protect',
  'refused.changed': 'Quelqu’un a modifié ceci entre-temps. Ce que vous voyez est à jour.',
  'refused.AlreadyTogether':
    'Ce professionnel accompagne déjà ce défenseur. Une transmission se fait à quelqu’un d’autre.',
  'refused.NeedBusy':
    'On sollicite déjà quelqu’un pour ce défenseur. Attendez les réponses, ou laissez cette proposition sans suite.',
  'refused.NoRoom': 'Ce professionnel a autant de binômes qu’il peut en porter.',
  'refused.NotBriefed':
    'Toute l’équipe de ce professionnel n’a pas signé l’engagement de confidentialité actuel, ou une signature n’a pas pu être vérifiée ici. Rien n’a été partagé.',
  'refused.OnHold': 'Le contact est suspendu. Rien ne part avant qu’un responsable de la sécurité ne l’ait examiné.',
  'refused.ConsentMissing': 'Le défenseur n’a pas consenti à ce professionnel. Rien n’a été partagé.',
  'refused.DraftChanged': 'Il existe entre-temps un texte plus récent. Lisez-le d’abord.',
  'refused.Unreadable':
    'Un élément partagé n’a pas pu être ouvert ici ; rien n’a donc été transmis. Prévenez un responsable de la sécurité.',
  'refused.broken': 'Le journal ne se tient pas. Rien n’a été écrit. Prévenez un responsable de la sécurité.',
  'refused.keys':
    'Les clés n’ont pas pu être confirmées ; rien n’a été envoyé. Prévenez un responsable de la sécurité.',
  'refused.NoKeyYet':
    'Cette équipe n’a pas encore de clés : elles viennent quand une coordination admet la première personne qui y travaille. Rien n’a été envoyé.',
  'refused.again': 'La chaîne des clés a avancé entre-temps. Veuillez réessayer.',
  'refused.input': 'Quelque chose ne convient pas. Rien n’a été modifié.',
  'refused.other': 'Ce n’est pas possible maintenant. Rien n’a été modifié.',
  'held.title': 'Le contact est suspendu',
  'held.what':
    'Rien de nouveau n’est montré ni envoyé à personne avant qu’un responsable de la sécurité ne l’ait examiné.',
  'broken.title': 'Ce journal ne se tient pas',
  'broken.what':
    'Quelque chose a été omis ou modifié en chemin. N’y écrivez rien, ne vous y fiez pas et prévenez un responsable de la sécurité.',
};
