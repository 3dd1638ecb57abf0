import type { PasswordWords } from '../words.ts'

export const password: PasswordWords = {
  field: {
    oldLabel: 'Mot de passe actuel',
    newLabel: 'Nouveau mot de passe',
    contactLabel: 'Adresse e-mail ou numéro de téléphone',
    show: 'Afficher',
    hide: 'Masquer',
    showLabel: 'Afficher le mot de passe',
    hideLabel: 'Masquer le mot de passe',
    shown: 'Votre mot de passe est visible.',
    hidden: 'Votre mot de passe est masqué.',
    oldEmpty: 'Saisissez votre mot de passe actuel.',
    newEmpty: 'Saisissez un nouveau mot de passe.',
    same: 'C’est votre mot de passe actuel. Choisissez-en un autre.',
    noContact: 'Saisissez une adresse e-mail, ou un numéro de téléphone avec son indicatif de pays.',
    rules1: 'Au moins 6 caractères.',
    rules2: 'Au moins 6 caractères, de deux sortes parmi : chiffres, lettres, symboles.',
    rules3: 'Au moins 6 caractères, avec des chiffres, des lettres et des symboles.',
    ruleFits: 'Ce mot de passe respecte la règle.',
    ruleUnfit: 'Ce mot de passe ne respecte pas encore la règle.',
    strengthLabel: 'Difficulté à deviner ce mot de passe',
    strength0: 'Très facile à deviner.',
    strength1: 'Facile à deviner.',
    strength2: 'Pourrait être deviné.',
    strength3: 'Difficile à deviner.',
    strength4: 'Très difficile à deviner.',
  },
  change: {
    draftTitleLoading: 'Mot de passe',
    draftTitle: 'Changer le mot de passe',
    draftTitleSet: 'Définir un mot de passe',
    draftLead: 'Saisissez votre mot de passe actuel, puis un nouveau.',
    draftLeadSet:
      'Votre compte n’a pas encore de mot de passe. Avec un mot de passe, vous vous connectez sans code et sans autre service.',
    draftSubmit: 'Changer le mot de passe',
    draftSubmitSet: 'Définir le mot de passe',
    forgot: 'J’ai oublié mon mot de passe',
    reset: 'Le réinitialiser avec un code',
    signIn: 'Se connecter avec le nouveau mot de passe',
    againTitleUndone: 'Votre mot de passe n’a pas été changé',
    againLeadUndone: 'Le changement n’a pas abouti. Votre ancien mot de passe reste valable.',
    againTitleUndoneSet: 'Aucun mot de passe n’a été défini',
    againLeadUndoneSet: 'Le nouveau mot de passe n’a pas été enregistré. Votre compte n’en a toujours pas.',
    againTitleLocked: 'Trop de mots de passe erronés',
    againLeadLocked:
      'Pour votre sécurité, le compte n’accepte plus de mot de passe pendant un moment. Vous pouvez le réinitialiser tout de suite avec un code, ou réessayer plus tard.',
    unconfirmedTitle: 'Vérification du changement de mot de passe',
    unconfirmedLead:
      'La connexion a été coupée avant la réponse. Nous lisons votre compte pour voir si le nouveau mot de passe est valable.',
    unconfirmedTitleStill: 'Impossible de savoir si votre mot de passe a été changé',
    unconfirmedLeadStill:
      'Connectez-vous avec le nouveau mot de passe : si cela fonctionne, il a été changé. Sinon, le précédent reste valable.',
    doneTitle: 'Mot de passe changé',
    doneLead:
      'Désormais, connectez-vous avec le nouveau mot de passe. Sur d’autres appareils, il faudra peut-être se reconnecter.',
    doneTitleSet: 'Mot de passe défini',
    doneLeadSet: 'Vous pouvez maintenant vous connecter avec le nouveau mot de passe.',
    pendingSend: 'Enregistrement du nouveau mot de passe…',
    pendingCommit: 'Enregistrement du nouveau mot de passe…',
  },
  reset: {
    unfitTitleNoContact: 'Aucun code ne peut vous parvenir',
    unfitLeadNoContact:
      'Votre compte n’a ni adresse e-mail ni numéro de téléphone. Ajoutez-en un, puis réinitialisez le mot de passe ici.',
    draftTitle: 'Réinitialiser le mot de passe',
    draftLead: 'Nous enverrons un code à {to}. Il vous permettra de choisir un nouveau mot de passe.',
    draftLeadChoice: 'Nous vous enverrons un code. Il vous permettra de choisir un nouveau mot de passe.',
    draftLeadSignedOut:
      'Saisissez l’adresse e-mail ou le numéro de téléphone de votre compte. Le code que nous y enverrons vous permettra de choisir un nouveau mot de passe.',
    choiceLabel: 'Où envoyer le code ?',
    draftSubmit: 'Envoyer le code',
    reopen: 'Utiliser une autre adresse',
    signIn: 'Se connecter avec le nouveau mot de passe',
    proveTitle: 'Choisir un nouveau mot de passe',
    proveNoteSignedOut: 'Rien n’arrive si aucun compte n’a cette adresse.',
    proveSubmit: 'Enregistrer le mot de passe',
    confirmTitle: 'Choisir un autre mot de passe',
    confirmLead:
      'Votre code est bon, mais le service refuse ce mot de passe. Choisissez-en un autre avant la fin du délai.',
    confirmSubmit: 'Enregistrer le mot de passe',
    againTitleCodesSpent: 'Envoyer un nouveau code',
    againLeadCodesSpent:
      'Nous n’avons pas pu confirmer le code, et il est peut-être déjà utilisé. Votre mot de passe n’a pas été changé.',
    againTitleExpired: 'Le délai est écoulé',
    againLeadExpired:
      'Le code n’est plus valable. Votre mot de passe n’a pas été changé ; envoyez un nouveau code pour continuer.',
    againTitleUndone: 'Votre mot de passe n’a pas été changé',
    againLeadUndone:
      'Le changement n’a pas abouti. Votre ancien mot de passe reste valable ; envoyez un nouveau code pour réessayer.',
    unconfirmedTitle: 'Vérification du changement de mot de passe',
    unconfirmedLead:
      'La connexion a été coupée avant la réponse. Nous lisons votre compte pour voir si le nouveau mot de passe est valable.',
    unconfirmedTitleSignedOut: 'Votre mot de passe est peut-être changé',
    unconfirmedLeadSignedOut:
      'La connexion a été coupée avant la réponse. Connectez-vous avec le nouveau mot de passe : si cela fonctionne, il a été changé. Sinon, revenez en arrière et demandez un autre code.',
    unconfirmedTitleStill: 'Impossible de savoir si votre mot de passe a été changé',
    unconfirmedLeadStill:
      'Connectez-vous avec le nouveau mot de passe : si cela fonctionne, il a été changé. Sinon, revenez en arrière et demandez un autre code.',
    doneTitle: 'Mot de passe changé',
    doneLead:
      'Désormais, connectez-vous avec le nouveau mot de passe. Sur d’autres appareils, il faudra peut-être se reconnecter.',
    doneLeadSignedOut: 'Vous pouvez maintenant vous connecter avec le nouveau mot de passe.',
    pendingSend: 'Envoi du code…',
    pendingVerify: 'Enregistrement du nouveau mot de passe…',
    pendingCommit: 'Enregistrement du nouveau mot de passe…',
  },
  errors: {
    old_password_required: 'Votre compte a déjà un mot de passe. Saisissez-le aussi.',
    old_password_wrong:
      'Ce n’est pas votre mot de passe actuel. Vérifiez-le, ou réinitialisez-le avec un code.',
    password_rejected:
      'Le service n’accepte pas ce mot de passe. Choisissez-en un plus long ou moins courant.',
    password_reused: 'Vous avez déjà utilisé ce mot de passe. Choisissez-en un autre.',
    password_too_long:
      'Ce mot de passe est trop long pour être envoyé en sécurité. Choisissez-en un plus court.',
    account_locked:
      'Il y a eu trop de mots de passe erronés ; le compte est bloqué pour un moment. Réessayez plus tard.',
    encryption_unavailable:
      'Votre mot de passe n’a pas pu être protégé pendant l’envoi. Rien n’a été changé. Réessayez dans un instant.',
  },
}
