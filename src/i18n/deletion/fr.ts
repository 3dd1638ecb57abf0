import type { DeletionWords } from '../words.ts'

export const deletion: DeletionWords = {
  delete: {
    unfitTitleNoProof: 'Ajoutez d’abord une adresse e-mail',
    unfitLeadNoProof:
      'Votre compte n’a ni adresse e-mail, ni numéro de téléphone, ni mot de passe : rien ne peut prouver qu’il est à vous. Ajoutez une adresse e-mail à votre compte. Vous pourrez ensuite le supprimer ici.',
    unfitTitleProofHidden: 'Votre compte ne peut pas être supprimé ici',
    unfitLeadProofHidden:
      'Pour nous assurer que c’est bien vous, il faudrait envoyer un code à votre téléphone ou à votre adresse e-mail, mais cette page ne peut pas les voir. Contactez l’assistance pour supprimer votre compte.',
    draftTitle: 'Supprimer votre compte',
    draftLead:
      'Votre compte disparaîtra définitivement. Vous ne pourrez plus vous connecter avec lui, et personne ne pourra le rétablir.',
    draftAccount: 'Compte à supprimer',
    draftProofByPhone: 'Pour nous assurer que c’est bien vous, nous enverrons un code par SMS au {to}.',
    draftProofByEmail: 'Pour nous assurer que c’est bien vous, nous enverrons un code par e-mail à {to}.',
    draftProofByPassword: 'Pour nous assurer que c’est bien vous, nous demanderons votre mot de passe.',
    draftSubmit: 'Envoyer le code',
    draftSubmitByPassword: 'Continuer',
    proveTitle: 'Confirmez que c’est bien vous',
    proveSubmit: 'Continuer',
    phrase: 'supprimer mon compte',
    phraseLabel: 'Pour continuer, tapez cette phrase',
    phraseEmpty: 'Tapez la phrase affichée ici.',
    phraseWrong: 'Ce n’est pas la phrase affichée ici. Vérifiez les fautes de frappe.',
    passwordLabel: 'Votre mot de passe',
    passwordEmpty: 'Entrez votre mot de passe.',
    confirmTitle: 'Supprimer définitivement votre compte ?',
    confirmLead: 'Cette action est irréversible.',
    confirmSubmit: 'Supprimer mon compte',
    keep: 'Garder mon compte',
    againTitleCodesSpent: 'Envoyer un nouveau code',
    againLeadCodesSpent:
      'Nous n’avons pas pu confirmer le code, et il est peut-être déjà utilisé. Votre compte n’a pas été supprimé.',
    againTitleCodesSpentByPassword: 'Réessayer',
    againLeadCodesSpentByPassword:
      'Nous n’avons pas pu confirmer votre mot de passe. Votre compte n’a pas été supprimé.',
    againTitleExpired: 'Le temps est écoulé',
    againLeadExpired: 'La confirmation a expiré. Votre compte n’a pas été supprimé.',
    againTitleUndone: 'Votre compte n’a pas été supprimé',
    againLeadUndone: 'La suppression n’a pas abouti. Votre compte est comme avant.',
    againTitleLocked: 'Votre compte est verrouillé',
    againLeadLocked:
      'Il y a eu trop de mots de passe erronés. Votre compte n’a pas été supprimé. Attendez un peu ou réinitialisez votre mot de passe, puis réessayez.',
    againTitleBlocked: 'Votre compte ne peut pas être supprimé pour le moment',
    againLeadBlocked: 'Rien n’a été supprimé et aucun code n’a été envoyé.',
    unconfirmedTitle: 'Nous vérifions si votre compte a été supprimé',
    unconfirmedLead:
      'La connexion a été perdue avant l’arrivée de la réponse. Nous lisons votre compte pour voir s’il existe encore.',
    unconfirmedTitleStill: 'Nous ne savons pas encore si votre compte a été supprimé',
    unconfirmedLeadStill:
      'Nous ne le savons toujours pas. Vérifiez de nouveau dans un instant. Si vous pouvez encore vous connecter, votre compte n’a pas été supprimé.',
    doneTitle: 'Votre compte est supprimé',
    doneLead: 'Il a disparu définitivement et vous êtes déconnecté. Vous pouvez fermer cette page.',
    pendingSend: 'Préparation…',
    pendingVerify: 'Vérification…',
    pendingCommit: 'Suppression de votre compte…',
  },
  errors: {
    old_password_wrong: 'Ce n’est pas votre mot de passe. Vérifiez-le et réessayez.',
    account_locked: 'Il y a eu trop de mots de passe erronés : votre compte est verrouillé pour un moment.',
    password_too_long:
      'Ce mot de passe est trop long pour être envoyé en sécurité. Choisissez-en un plus court.',
    encryption_unavailable:
      'Votre mot de passe n’a pas pu être protégé pendant l’envoi. Rien n’a été changé. Réessayez dans un instant.',
  },
}
