import type { Locale } from '../messages.ts'

/** French, with the formal “vous”. */
export const fr: Locale = {
  tag: 'fr',
  dir: 'ltr',
  messages: {
    common: {
      cancel: 'Annuler',
      tryAgain: 'Réessayer',
      checkAgain: 'Vérifier à nouveau',
      startAgain: 'Recommencer',
      editAddress: 'Corriger l’adresse',
      signInAgain: 'Se reconnecter',
      step: 'Étape {current} sur {total}',
      crashed:
        'Cette partie de la page a cessé de fonctionner. Recommencez pour voir où en est votre compte.',
      loading: 'Chargement de votre compte…',
      unavailable: 'Nous n’avons pas pu charger votre adresse e-mail',
      unavailableLead: 'Rien n’a été modifié. Vérifiez votre connexion Internet, puis réessayez.',
      reference: 'Référence\u00A0: {requestId}',
      serverSays: 'Message du service\u00A0: {message}',
      actionIn: '{action} (dans\u00A0{time})',
      asciiForm: 'Forme technique\u00A0: {email}',
    },
    code: {
      label: 'Code de vérification',
      labelNew: 'Code reçu à votre nouvelle adresse e-mail',
      labelOld: 'Code reçu à votre adresse e-mail actuelle',
      unsent: 'Aucun code n’a encore été envoyé à {email}.',
      sent: 'Nous avons envoyé un code à {email}. Utilisez celui de l’e-mail le plus récent.',
      maybeSent: 'Nous avons peut-être envoyé un code à {email}. S’il n’arrive pas, demandez-en un autre.',
      alreadySent: 'Un code a été envoyé à {email} il y a moins d’une minute. Utilisez ce code.',
      waiting:
        'Le dernier code envoyé à {email} n’est plus utilisable. Demandez-en un nouveau une fois le délai écoulé.',
      refused: 'Nous n’avons pas pu envoyer de code à {email}.',
      send: 'Demander un code',
      resend: 'Renvoyer le code',
      sendNew: 'Demander un nouveau code',
      sendNewBoth: 'Demander de nouveaux codes',
      empty: 'Saisissez le code reçu par e-mail.',
      wrongCount: 'Vous avez saisi {count}. Le code comporte {expected}.',
      several: 'Il y a plusieurs nombres ici. Saisissez uniquement le code de l’e-mail le plus récent.',
      noCode: 'Saisissez les chiffres du code, par exemple 123456.',
      digits: { one: '{count} chiffre', other: '{count} chiffres' },
      digitsRange: { other: '{min} à {max} chiffres' },
    },
    email: {
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
    },
    bind: {
      addressTitle: 'Ajouter une adresse e-mail',
      addressLead: 'Nous vous enverrons un code pour nous assurer que l’adresse vous appartient.',
      addressLabel: 'Adresse e-mail',
      addressSubmit: 'Demander un code',
      codeTitle: 'Saisir le code',
      codeSubmit: 'Ajouter cette adresse',
      boundTitle: 'Adresse e-mail ajoutée',
      boundLead: '{email} est maintenant l’adresse e-mail de votre compte.',
      alreadyBoundTitle: 'Votre compte a déjà une adresse e-mail',
      alreadyBoundLead: 'Votre adresse e-mail est {email}. Pour en utiliser une autre, modifiez-la.',
      unconfirmedTitle: 'Nous vérifions si votre adresse e-mail a été ajoutée',
      unconfirmedLead:
        'La connexion a été perdue avant l’arrivée de la réponse. Nous consultons votre compte pour savoir si l’adresse {email} a été ajoutée.',
      unconfirmedStillTitle: 'Nous ne savons pas encore si votre adresse e-mail a été ajoutée',
      unconfirmedStill:
        'Nous ne pouvons toujours pas dire si l’adresse {email} a été ajoutée. Vérifiez à nouveau dans un instant.',
      notBoundTitle: 'Votre adresse e-mail n’a pas été ajoutée',
      notBoundLead:
        'Le code a peut-être déjà été utilisé. Pour continuer, demandez l’envoi d’un nouveau code à {email}.',
      boundElsewhereTitle: 'Votre compte a une autre adresse e-mail',
      boundElsewhereLead:
        'Votre adresse e-mail est maintenant {email}. Elle a été ajoutée depuis un autre endroit. Si vous n’êtes pas à l’origine de cet ajout, sécurisez votre compte.',
      sending: 'Envoi du code…',
      binding: 'Ajout de votre adresse e-mail…',
    },
    change: {
      addressTitle: 'Modifier votre adresse e-mail',
      addressLead:
        'Nous enverrons un code à la nouvelle adresse et un autre à votre adresse actuelle, pour nous assurer que les deux vous appartiennent.',
      addressLeadNewOnly:
        'Nous enverrons un code à la nouvelle adresse, pour nous assurer qu’elle vous appartient.',
      addressCurrent: 'Adresse e-mail actuelle',
      addressLabel: 'Nouvelle adresse e-mail',
      addressSubmit: 'Demander les codes',
      addressSubmitNewOnly: 'Demander un code',
      noEmailTitle: 'Aucune adresse e-mail à modifier pour l’instant',
      noEmailLead: 'Ajoutez d’abord une adresse e-mail à votre compte. Vous pourrez ensuite la modifier ici.',
      codesTitle: 'Saisir les codes',
      codesTitleNewOnly: 'Saisir le code',
      codesSubmit: 'Vérifier',
      changing: 'De {from} à {to}',
      oldMailboxSummary: 'Je n’ai pas accès à ma boîte mail actuelle',
      confirmTitle: 'Confirmer la modification',
      confirmLead: 'Si vous confirmez, {to} deviendra l’adresse e-mail de votre compte.',
      confirmSubmit: 'Modifier mon adresse e-mail',
      timeLeft: 'Temps restant pour confirmer',
      timeUncertain: 'Le temps est peut-être déjà écoulé. Vous pouvez quand même essayer.',
      secondsToConfirm: 'Vous avez {time} pour confirmer la modification.',
      secondsRemain: 'Il vous reste {time} pour confirmer la modification.',
      codesSpentTitle: 'Demander de nouveaux codes',
      codesSpentLead:
        'Nous n’avons pas pu vérifier les codes, et ils ont peut-être déjà été utilisés. Votre adresse e-mail n’a pas été modifiée.',
      codesSpentTitleNewOnly: 'Demander un nouveau code',
      codesSpentLeadNewOnly:
        'Nous n’avons pas pu vérifier le code, et il a peut-être déjà été utilisé. Votre adresse e-mail n’a pas été modifiée.',
      expiredTitle: 'Le temps est écoulé',
      expiredLead:
        'La confirmation a expiré. Votre adresse e-mail n’a pas été modifiée, et ce que vous avez saisi est toujours là.',
      unconfirmedTitle: 'Nous vérifions si votre adresse e-mail a été modifiée',
      unconfirmedLead:
        'La connexion a été perdue avant l’arrivée de la réponse. Nous consultons votre compte pour savoir si la modification a été effectuée.',
      unconfirmedStillTitle: 'Nous ne savons pas encore si votre adresse e-mail a été modifiée',
      unconfirmedStill:
        'Nous ne pouvons toujours pas dire si la modification a été effectuée. Vérifiez à nouveau dans un instant et conservez l’accès aux deux boîtes mail.',
      notChangedTitle: 'Votre adresse e-mail n’a pas été modifiée',
      notChangedLead:
        'La modification n’a pas abouti. Ce que vous avez saisi est toujours là\u202F; vous pouvez donc réessayer.',
      changedElsewhereTitle: 'Votre compte a maintenant une autre adresse e-mail',
      changedElsewhereLead:
        'Votre adresse e-mail est maintenant {email}. Elle a été modifiée depuis un autre endroit. Si vous n’êtes pas à l’origine de cette modification, sécurisez votre compte.',
      removedElsewhereTitle: 'Votre compte n’a plus d’adresse e-mail',
      removedElsewhereLead:
        'L’adresse précédente a été supprimée depuis un autre endroit. Si vous n’êtes pas à l’origine de cette suppression, sécurisez votre compte.',
      changedTitle: 'Adresse e-mail modifiée',
      changedLead:
        '{to} est maintenant l’adresse e-mail de votre compte. {from} n’est plus valable pour ce compte et recevra peut-être une notification.',
      sending: 'Envoi en cours…',
      verifying: 'Vérification en cours…',
      updating: 'Modification de votre adresse e-mail…',
    },
    unbind: {
      startTitle: 'Supprimer votre adresse e-mail',
      startLead:
        '{email} ne fera plus partie de votre compte\u00A0: vous ne pourrez plus vous connecter avec cette adresse et nous ne pourrons plus vous y joindre.',
      waysTitle: 'Autres moyens de connexion',
      waysNone:
        'Nous n’avons trouvé aucun autre moyen de connexion. Le service peut refuser de supprimer le dernier qu’il vous reste.',
      wayPhone: 'Téléphone\u00A0: {phone}',
      wayUsername: 'Nom d’utilisateur\u00A0: {username}',
      wayProvider: 'Compte {provider}',
      startSubmit: 'Demander un code',
      codeTitle: 'Confirmer avec un code',
      codeSubmit: 'Supprimer mon adresse',
      unboundTitle: 'Adresse e-mail supprimée',
      unboundLead: '{email} ne fait plus partie de votre compte.',
      noEmailTitle: 'Aucune adresse e-mail à supprimer',
      noEmailLead: 'Votre compte n’a pas d’adresse e-mail.',
      lastWayTitle: 'C’est votre seul moyen de connexion',
      lastWayLead:
        'Sans {email}, vous ne pourriez plus vous connecter. Ajoutez d’abord un numéro de téléphone ou un autre compte.',
      unconfirmedTitle: 'Nous vérifions si votre adresse e-mail a été supprimée',
      unconfirmedLead:
        'La connexion a été perdue avant l’arrivée de la réponse. Nous consultons votre compte pour savoir si l’adresse {email} a été supprimée.',
      unconfirmedStillTitle: 'Nous ne savons pas encore si votre adresse e-mail a été supprimée',
      unconfirmedStill:
        'Nous ne pouvons toujours pas dire si l’adresse {email} a été supprimée. Vérifiez à nouveau dans un instant.',
      notUnboundTitle: 'Votre adresse e-mail n’a pas été supprimée',
      notUnboundLead:
        '{email} est toujours l’adresse e-mail de votre compte. Le code a peut-être déjà été utilisé\u202F; demandez-en un nouveau pour continuer.',
      sending: 'Envoi du code…',
      unbinding: 'Suppression de votre adresse e-mail…',
    },
    pending: {
      reading: 'Consultation de votre compte…',
    },
    errors: {
      offline: 'Vous êtes hors ligne. Rien n’a été envoyé. Connectez-vous à Internet, puis réessayez.',
      ambiguous: 'La connexion a été perdue. Nous ne pouvons donc pas dire si l’opération a abouti.',
      rate_limited: 'Il y a eu trop de tentatives. Patientez un instant, puis réessayez.',
      sent_too_soon:
        'Un code a été envoyé il y a moins d’une minute. Utilisez ce code, ou patientez avant d’en demander un autre.',
      code_rejected:
        'Votre saisie ne correspond pas. Vérifiez-la. Un essai erroné peut invalider le code : s’il est de nouveau refusé, demandez-en un autre.',
      code_expired: 'Le code a expiré. Demandez-en un nouveau.',
      old_code_required:
        'Il faut aussi un code reçu à votre adresse e-mail actuelle. Demandez-le, puis saisissez-le.',
      old_email_mismatch:
        'Votre adresse e-mail actuelle n’est pas celle que nous avons vérifiée. Utilisez l’adresse affichée maintenant ou recommencez.',
      email_taken: 'Cette adresse e-mail appartient déjà à un autre compte. Saisissez-en une autre.',
      same_email: 'C’est déjà votre adresse e-mail. Saisissez-en une autre.',
      malformed_email: 'Le service n’accepte pas cette adresse. Vérifiez qu’il n’y a pas de faute de frappe.',
      no_email: 'Votre compte n’a pas d’adresse e-mail. Ajoutez-en une d’abord.',
      already_bound: 'Votre compte a déjà une adresse e-mail. Modifiez-la au lieu d’en ajouter une.',
      last_sign_in_method: 'C’est votre seul moyen de connexion. Ajoutez-en un autre avant de le supprimer.',
      token_rejected: 'La confirmation n’est plus valable. Recommencez avec un nouveau code.',
      session_renewed:
        'Votre session venait d’expirer et a été renouvelée. Rien n’a été modifié\u202F; appuyez à nouveau sur le bouton.',
      account_changed:
        'Entre-temps, votre compte a été modifié depuis un autre endroit. Vérifiez ce qui est affiché maintenant, puis continuez.',
      unauthenticated: 'Votre session est terminée. Reconnectez-vous pour continuer.',
      forbidden: 'Pour cela, le service vous demande d’abord de vous reconnecter.',
      captcha_required:
        'Le service veut s’assurer que vous n’êtes pas un robot. Connectez-vous directement sur sa page, puis réessayez.',
      mail_unavailable: 'L’e-mail ne peut pas être envoyé pour le moment. Réessayez dans un instant.',
      malformed_response:
        'Le service a renvoyé une réponse que nous ne pouvons pas utiliser. Réessayez dans un instant.',
      server: 'Le service rencontre un problème en ce moment. Réessayez dans un instant.',
      unknown: 'Le service a refusé cette opération. Réessayez ou contactez l’assistance.',
    },
  },
}
