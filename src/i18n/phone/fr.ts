import type { PhoneWords } from '../words.ts'

export const phone: PhoneWords = {
  field: {
    country: 'Pays ou région',
    preview: 'Le SMS sera envoyé au {phone}.',
    follows: 'Le pays est maintenant\u00A0: {country}.',
    lifetime: 'Il est valable environ une minute.',
    edit: 'Corriger le numéro',
    empty: 'Saisissez un numéro de mobile.',
    noDigits: 'Saisissez les chiffres d’un numéro de mobile.',
    several: 'Il y a plusieurs numéros ici. N’en saisissez qu’un.',
    extension: 'Un SMS ne peut pas arriver sur un poste. Saisissez un numéro de mobile sans poste.',
    tooShort: 'C’est trop court pour un numéro de téléphone. Vérifiez qu’il ne manque pas de chiffres.',
    tooLong: 'C’est trop long pour un numéro de téléphone. Vérifiez qu’il n’y a pas de chiffres en trop.',
    notOffered:
      'Nous ne pouvons pas envoyer de SMS au {phone} depuis cette page. Choisissez un pays de la liste.',
    notMobile:
      '{phone} ne ressemble pas à un numéro de mobile. S’il est correct, appuyez à nouveau sur le bouton pour envoyer le SMS.',
    mexico:
      'Au Mexique, les numéros de mobile n’ont plus de 1 après +52. Supprimez-le, ou appuyez à nouveau sur le bouton pour envoyer le SMS au {phone}.',
    same: 'C’est déjà votre numéro de téléphone. Saisissez-en un autre.',
  },
  bind: {
    unfitTitleAlreadyBound: 'Votre compte a déjà un numéro de téléphone',
    unfitLeadAlreadyBound:
      'Votre numéro de téléphone est le {phone}. Pour en utiliser un autre, modifiez-le.',
    unfitLeadAlreadyBoundHidden: 'Nous ne pouvons pas voir lequel. Pour en utiliser un autre, modifiez-le.',
    draftTitle: 'Ajouter un numéro de téléphone',
    draftLead: 'Nous vous enverrons un code par SMS pour nous assurer que le numéro vous appartient.',
    draftLabel: 'Numéro de mobile',
    draftSubmit: 'Demander un code',
    proveTitle: 'Saisir le code',
    proveSubmit: 'Ajouter ce numéro',
    againTitleUndone: 'Votre numéro de téléphone n’a pas été ajouté',
    againLeadUndone:
      'Le code a peut-être déjà été utilisé. Pour continuer, demandez l’envoi d’un nouveau code au {phone}.',
    unconfirmedTitle: 'Nous vérifions si votre numéro de téléphone a été ajouté',
    unconfirmedLead:
      'La connexion a été perdue avant l’arrivée de la réponse. Nous consultons votre compte pour savoir si le {phone} a été ajouté.',
    unconfirmedTitleStill: 'Nous ne savons pas encore si votre numéro de téléphone a été ajouté',
    unconfirmedLeadStill:
      'Nous ne pouvons toujours pas dire si le {phone} a été ajouté. Vérifiez à nouveau dans un instant.',
    elsewhereTitle: 'Votre compte a un autre numéro de téléphone',
    elsewhereLead:
      'Votre numéro de téléphone est maintenant le {phone}. Il a été ajouté depuis un autre endroit. Si vous n’êtes pas à l’origine de cet ajout, sécurisez votre compte.',
    doneTitle: 'Numéro de téléphone ajouté',
    doneLead: '{phone} est maintenant le numéro de téléphone de votre compte.',
    pendingSend: 'Envoi du code…',
    pendingCommit: 'Ajout de votre numéro de téléphone…',
  },
  change: {
    unfitTitleNoPhone: 'Aucun numéro de téléphone à modifier pour l’instant',
    unfitLeadNoPhone:
      'Ajoutez d’abord un numéro de téléphone à votre compte. Vous pourrez ensuite le modifier ici.',
    unfitTitlePhoneHidden: 'Votre numéro de téléphone ne peut pas être modifié ici',
    unfitLeadPhoneHidden:
      'Pour le modifier, nous devons envoyer un SMS à votre numéro actuel, et le service ne nous dit pas lequel c’est. Contactez l’assistance.',
    draftTitle: 'Modifier votre numéro de téléphone',
    draftLead:
      'Nous enverrons un code au nouveau numéro et un autre à votre numéro actuel, pour nous assurer que les deux vous appartiennent. Gardez les deux téléphones à portée de main\u00A0: les codes sont valables environ une minute.',
    draftLeadNewOnly: 'Nous enverrons un code au nouveau numéro, pour nous assurer qu’il vous appartient.',
    draftCurrent: 'Numéro de téléphone actuel',
    draftLabel: 'Nouveau numéro de mobile',
    draftSubmit: 'Demander les codes',
    draftSubmitNewOnly: 'Demander un code',
    proveTitle: 'Saisir les codes',
    proveTitleNewOnly: 'Saisir le code',
    codeLabelNew: 'Code reçu à votre nouveau numéro',
    codeLabelOld: 'Code reçu à votre numéro actuel',
    proveSubmit: 'Vérifier',
    review: 'Du {from} au {to}',
    helpSummary: 'Je ne reçois pas de SMS à mon numéro actuel',
    confirmTitle: 'Confirmer la modification',
    confirmLead: 'Si vous confirmez, {to} deviendra le numéro de téléphone de votre compte.',
    confirmSubmit: 'Modifier mon numéro',
    againTitleCodesSpent: 'Demander de nouveaux codes',
    againLeadCodesSpent:
      'Nous n’avons pas pu vérifier les codes, et ils ont peut-être déjà été utilisés. Votre numéro de téléphone n’a pas été modifié.',
    againTitleCodesSpentNewOnly: 'Demander un nouveau code',
    againLeadCodesSpentNewOnly:
      'Nous n’avons pas pu vérifier le code, et il a peut-être déjà été utilisé. Votre numéro de téléphone n’a pas été modifié.',
    againTitleExpired: 'Le temps est écoulé',
    againLeadExpired:
      'La confirmation a expiré. Votre numéro de téléphone n’a pas été modifié, et ce que vous avez saisi est toujours là.',
    againTitleUndone: 'Votre numéro de téléphone n’a pas été modifié',
    againLeadUndone:
      'La modification n’a pas abouti. Ce que vous avez saisi est toujours là\u202F; vous pouvez donc réessayer.',
    unconfirmedTitle: 'Nous vérifions si votre numéro de téléphone a été modifié',
    unconfirmedLead:
      'La connexion a été perdue avant l’arrivée de la réponse. Nous consultons votre compte pour savoir si la modification a été effectuée.',
    unconfirmedTitleStill: 'Nous ne savons pas encore si votre numéro de téléphone a été modifié',
    unconfirmedLeadStill:
      'Nous ne pouvons toujours pas dire si la modification a été effectuée. Vérifiez à nouveau dans un instant et conservez les deux numéros.',
    elsewhereTitle: 'Votre compte a maintenant un autre numéro de téléphone',
    elsewhereLead:
      'Votre numéro de téléphone est maintenant le {phone}. Il a été modifié depuis un autre endroit. Si vous n’êtes pas à l’origine de cette modification, sécurisez votre compte.',
    elsewhereTitleNone: 'Votre compte n’a plus de numéro de téléphone',
    elsewhereLeadNone:
      'Le numéro précédent a été supprimé depuis un autre endroit. Si vous n’êtes pas à l’origine de cette suppression, sécurisez votre compte.',
    doneTitle: 'Numéro de téléphone modifié',
    doneLead:
      '{to} est maintenant le numéro de téléphone de votre compte. {from} n’est plus valable pour ce compte et recevra peut-être une notification.',
    pendingSend: 'Envoi en cours…',
    pendingVerify: 'Vérification en cours…',
    pendingCommit: 'Modification de votre numéro de téléphone…',
  },
  unbind: {
    unfitTitleNoPhone: 'Aucun numéro de téléphone à supprimer',
    unfitLeadNoPhone: 'Votre compte n’a pas de numéro de téléphone.',
    unfitTitlePhoneHidden: 'Votre numéro de téléphone ne peut pas être supprimé ici',
    unfitLeadPhoneHidden:
      'Pour le supprimer, nous devons y envoyer un SMS, et le service ne nous dit pas quel numéro c’est. Contactez l’assistance.',
    draftTitle: 'Supprimer votre numéro de téléphone',
    draftLead:
      '{phone} ne fera plus partie de votre compte\u00A0: vous ne pourrez plus vous connecter avec ce numéro et nous ne pourrons plus vous y joindre.',
    waysTitle: 'Autres moyens de connexion',
    waysNone:
      'Nous n’avons trouvé aucun autre moyen de connexion. Le service peut refuser de supprimer le dernier qu’il vous reste.',
    wayEmail: 'Adresse e-mail\u00A0: {email}',
    wayUsername: 'Nom d’utilisateur\u00A0: {username}',
    wayProvider: 'Compte {provider}',
    factorNote:
      'Les codes de la deuxième étape de votre connexion sont envoyés par SMS au {phone}. Configurez d’abord un autre moyen de les recevoir, sinon vous risquez de ne plus pouvoir vous connecter.',
    draftSubmit: 'Demander un code',
    proveTitle: 'Confirmer avec un code',
    proveSubmit: 'Supprimer mon numéro',
    againTitleLastWay: 'C’est votre seul moyen de connexion',
    againLeadLastWay:
      'Sans le {phone}, vous ne pourriez plus vous connecter. Ajoutez d’abord une adresse e-mail ou un autre compte.',
    againTitleUndone: 'Votre numéro de téléphone n’a pas été supprimé',
    againLeadUndone:
      '{phone} est toujours le numéro de téléphone de votre compte. Le code a peut-être déjà été utilisé\u202F; demandez-en un nouveau pour continuer.',
    unconfirmedTitle: 'Nous vérifions si votre numéro de téléphone a été supprimé',
    unconfirmedLead:
      'La connexion a été perdue avant l’arrivée de la réponse. Nous consultons votre compte pour savoir si le {phone} a été supprimé.',
    unconfirmedTitleStill: 'Nous ne savons pas encore si votre numéro de téléphone a été supprimé',
    unconfirmedLeadStill:
      'Nous ne pouvons toujours pas dire si le {phone} a été supprimé. Vérifiez à nouveau dans un instant.',
    doneTitle: 'Numéro de téléphone supprimé',
    doneLead: '{phone} ne fait plus partie de votre compte.',
    pendingSend: 'Envoi du code…',
    pendingCommit: 'Suppression de votre numéro de téléphone…',
  },
  errors: {
    old_code_required: 'Il faut aussi un code reçu à votre numéro actuel. Demandez-le, puis saisissez-le.',
    old_phone_mismatch:
      'Votre numéro de téléphone actuel n’est pas celui que nous avons vérifié. Utilisez le numéro affiché maintenant ou recommencez.',
    phone_taken: 'Ce numéro appartient déjà à un autre compte. Saisissez-en un autre.',
    same_phone: 'C’est déjà votre numéro de téléphone. Saisissez-en un autre.',
    malformed_phone: 'Le service n’accepte pas ce numéro. Vérifiez qu’il n’y a pas de faute de frappe.',
    no_phone: 'Votre compte n’a pas de numéro de téléphone. Ajoutez-en un d’abord.',
    already_bound: 'Votre compte a déjà un numéro de téléphone. Modifiez-le au lieu d’en ajouter un.',
    sms_unavailable:
      'Nous ne pouvons pas envoyer de SMS à ce numéro pour le moment. Utilisez-en un autre ou réessayez plus tard.',
    sms_daily_limit:
      'Ce numéro a déjà reçu tous les SMS autorisés pour aujourd’hui. Utilisez-en un autre ou réessayez demain.',
  },
}
