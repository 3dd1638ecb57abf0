import type { EmailWords } from '../words.ts'

export const email: EmailWords = {
  field: {
    empty: 'Saisissez une adresse e-mail, par exemple name@example.com.',
    noAt: 'Ajoutez le signe @, comme dans name@example.com.',
    severalAts: 'Une adresse e-mail comporte un seul signe @. Supprimez les autres.',
    space: 'Supprimez l’espace dans l’adresse e-mail.',
    characters:
      'Supprimez ce qu’une adresse e-mail ne peut pas contenir, par exemple des guillemets, des parenthèses, des crochets, des virgules ou un caractère invisible.',
    tooLong: 'C’est trop long pour une adresse e-mail. Vérifiez qu’il n’y a pas de texte en trop.',
    dots: 'Vérifiez les points\u00A0: aucun au début ni à la fin d’une partie, et jamais deux de suite.',
    domain: 'Vérifiez la partie qui suit le signe @. Elle doit ressembler à example.com.',
    same: 'C’est déjà votre adresse e-mail. Saisissez-en une autre.',
    asciiForm: 'Forme technique\u00A0: {email}',
  },
  bind: {
    unfitTitleAlreadyBound: 'Votre compte a déjà une adresse e-mail',
    unfitLeadAlreadyBound: 'Votre adresse e-mail est {email}. Pour en utiliser une autre, modifiez-la.',
    draftTitle: 'Ajouter une adresse e-mail',
    draftLead: 'Nous vous enverrons un code pour nous assurer que l’adresse vous appartient.',
    draftLabel: 'Adresse e-mail',
    draftSubmit: 'Demander un code',
    proveTitle: 'Saisir le code',
    proveSubmit: 'Ajouter cette adresse',
    againTitleUndone: 'Votre adresse e-mail n’a pas été ajoutée',
    againLeadUndone:
      'Le code a peut-être déjà été utilisé. Pour continuer, demandez l’envoi d’un nouveau code à {email}.',
    unconfirmedTitle: 'Nous vérifions si votre adresse e-mail a été ajoutée',
    unconfirmedLead:
      'La connexion a été perdue avant l’arrivée de la réponse. Nous consultons votre compte pour savoir si l’adresse {email} a été ajoutée.',
    unconfirmedTitleStill: 'Nous ne savons pas encore si votre adresse e-mail a été ajoutée',
    unconfirmedLeadStill:
      'Nous ne pouvons toujours pas dire si l’adresse {email} a été ajoutée. Vérifiez à nouveau dans un instant.',
    elsewhereTitle: 'Votre compte a une autre adresse e-mail',
    elsewhereLead:
      'Votre adresse e-mail est maintenant {email}. Elle a été ajoutée depuis un autre endroit. Si vous n’êtes pas à l’origine de cet ajout, sécurisez votre compte.',
    doneTitle: 'Adresse e-mail ajoutée',
    doneLead: '{email} est maintenant l’adresse e-mail de votre compte.',
    pendingSend: 'Envoi du code…',
    pendingCommit: 'Ajout de votre adresse e-mail…',
  },
  change: {
    unfitTitleNoEmail: 'Aucune adresse e-mail à modifier pour l’instant',
    unfitLeadNoEmail:
      'Ajoutez d’abord une adresse e-mail à votre compte. Vous pourrez ensuite la modifier ici.',
    draftTitle: 'Modifier votre adresse e-mail',
    draftLead:
      'Nous enverrons un code à la nouvelle adresse et un autre à votre adresse actuelle, pour nous assurer que les deux vous appartiennent.',
    draftLeadNewOnly:
      'Nous enverrons un code à la nouvelle adresse, pour nous assurer qu’elle vous appartient.',
    draftCurrent: 'Adresse e-mail actuelle',
    draftLabel: 'Nouvelle adresse e-mail',
    draftSubmit: 'Demander les codes',
    draftSubmitNewOnly: 'Demander un code',
    proveTitle: 'Saisir les codes',
    proveTitleNewOnly: 'Saisir le code',
    codeLabelNew: 'Code reçu à votre nouvelle adresse e-mail',
    codeLabelOld: 'Code reçu à votre adresse e-mail actuelle',
    proveSubmit: 'Vérifier',
    review: 'De {from} à {to}',
    helpSummary: 'Je n’ai pas accès à ma boîte mail actuelle',
    confirmTitle: 'Confirmer la modification',
    confirmLead: 'Si vous confirmez, {to} deviendra l’adresse e-mail de votre compte.',
    confirmSubmit: 'Modifier mon adresse e-mail',
    againTitleCodesSpent: 'Demander de nouveaux codes',
    againLeadCodesSpent:
      'Nous n’avons pas pu vérifier les codes, et ils ont peut-être déjà été utilisés. Votre adresse e-mail n’a pas été modifiée.',
    againTitleCodesSpentNewOnly: 'Demander un nouveau code',
    againLeadCodesSpentNewOnly:
      'Nous n’avons pas pu vérifier le code, et il a peut-être déjà été utilisé. Votre adresse e-mail n’a pas été modifiée.',
    againTitleExpired: 'Le temps est écoulé',
    againLeadExpired:
      'La confirmation a expiré. Votre adresse e-mail n’a pas été modifiée, et ce que vous avez saisi est toujours là.',
    againTitleUndone: 'Votre adresse e-mail n’a pas été modifiée',
    againLeadUndone:
      'La modification n’a pas abouti. Ce que vous avez saisi est toujours là\u202F; vous pouvez donc réessayer.',
    unconfirmedTitle: 'Nous vérifions si votre adresse e-mail a été modifiée',
    unconfirmedLead:
      'La connexion a été perdue avant l’arrivée de la réponse. Nous consultons votre compte pour savoir si la modification a été effectuée.',
    unconfirmedTitleStill: 'Nous ne savons pas encore si votre adresse e-mail a été modifiée',
    unconfirmedLeadStill:
      'Nous ne pouvons toujours pas dire si la modification a été effectuée. Vérifiez à nouveau dans un instant et conservez l’accès aux deux boîtes mail.',
    elsewhereTitle: 'Votre compte a maintenant une autre adresse e-mail',
    elsewhereLead:
      'Votre adresse e-mail est maintenant {email}. Elle a été modifiée depuis un autre endroit. Si vous n’êtes pas à l’origine de cette modification, sécurisez votre compte.',
    elsewhereTitleNone: 'Votre compte n’a plus d’adresse e-mail',
    elsewhereLeadNone:
      'L’adresse précédente a été supprimée depuis un autre endroit. Si vous n’êtes pas à l’origine de cette suppression, sécurisez votre compte.',
    doneTitle: 'Adresse e-mail modifiée',
    doneLead:
      '{to} est maintenant l’adresse e-mail de votre compte. {from} n’est plus valable pour ce compte et recevra peut-être une notification.',
    pendingSend: 'Envoi en cours…',
    pendingVerify: 'Vérification en cours…',
    pendingCommit: 'Modification de votre adresse e-mail…',
  },
  unbind: {
    unfitTitleNoEmail: 'Aucune adresse e-mail à supprimer',
    unfitLeadNoEmail: 'Votre compte n’a pas d’adresse e-mail.',
    draftTitle: 'Supprimer votre adresse e-mail',
    draftLead:
      '{email} ne fera plus partie de votre compte\u00A0: vous ne pourrez plus vous connecter avec cette adresse et nous ne pourrons plus vous y joindre.',
    waysTitle: 'Autres moyens de connexion',
    waysNone:
      'Nous n’avons trouvé aucun autre moyen de connexion. Le service peut refuser de supprimer le dernier qu’il vous reste.',
    wayPhone: 'Téléphone\u00A0: {phone}',
    wayUsername: 'Nom d’utilisateur\u00A0: {username}',
    wayProvider: 'Compte {provider}',
    draftSubmit: 'Demander un code',
    proveTitle: 'Confirmer avec un code',
    proveSubmit: 'Supprimer mon adresse',
    againTitleLastWay: 'C’est votre seul moyen de connexion',
    againLeadLastWay:
      'Sans {email}, vous ne pourriez plus vous connecter. Ajoutez d’abord un numéro de téléphone ou un autre compte.',
    againTitleUndone: 'Votre adresse e-mail n’a pas été supprimée',
    againLeadUndone:
      '{email} est toujours l’adresse e-mail de votre compte. Le code a peut-être déjà été utilisé\u202F; demandez-en un nouveau pour continuer.',
    unconfirmedTitle: 'Nous vérifions si votre adresse e-mail a été supprimée',
    unconfirmedLead:
      'La connexion a été perdue avant l’arrivée de la réponse. Nous consultons votre compte pour savoir si l’adresse {email} a été supprimée.',
    unconfirmedTitleStill: 'Nous ne savons pas encore si votre adresse e-mail a été supprimée',
    unconfirmedLeadStill:
      'Nous ne pouvons toujours pas dire si l’adresse {email} a été supprimée. Vérifiez à nouveau dans un instant.',
    doneTitle: 'Adresse e-mail supprimée',
    doneLead: '{email} ne fait plus partie de votre compte.',
    pendingSend: 'Envoi du code…',
    pendingCommit: 'Suppression de votre adresse e-mail…',
  },
  errors: {
    old_code_required:
      'Il faut aussi un code reçu à votre adresse e-mail actuelle. Demandez-le, puis saisissez-le.',
    old_email_mismatch:
      'Votre adresse e-mail actuelle n’est pas celle que nous avons vérifiée. Utilisez l’adresse affichée maintenant ou recommencez.',
    email_taken: 'Cette adresse e-mail appartient déjà à un autre compte. Saisissez-en une autre.',
    same_email: 'C’est déjà votre adresse e-mail. Saisissez-en une autre.',
    malformed_email: 'Le service n’accepte pas cette adresse. Vérifiez qu’il n’y a pas de faute de frappe.',
    no_email: 'Votre compte n’a pas d’adresse e-mail. Ajoutez-en une d’abord.',
    already_bound: 'Votre compte a déjà une adresse e-mail. Modifiez-la au lieu d’en ajouter une.',
  },
}
