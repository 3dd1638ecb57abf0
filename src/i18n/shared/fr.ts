import type { SharedWords } from '../words.ts'

export const shared: SharedWords = {
  common: {
    cancel: 'Annuler',
    tryAgain: 'Réessayer',
    checkAgain: 'Vérifier à nouveau',
    startAgain: 'Recommencer',
    done: 'Terminé',
    stopWaiting: 'Ne plus attendre',
    reopen: 'Corriger l’adresse',
    signInAgain: 'Se reconnecter',
    signedInAgain:
      'Votre session est de nouveau ouverte. Appuyez encore une fois sur le bouton pour continuer.',
    signedInAgainCodes:
      'Votre session est de nouveau ouverte. Pour votre sécurité, les codes saisis ont été effacés. Saisissez-les à nouveau ou demandez-en de nouveaux.',
    step: 'Étape {current} sur {total}',
    crashed: 'Cette partie de la page a cessé de fonctionner. Recommencez pour voir où en est votre compte.',
    loading: 'Chargement de votre compte…',
    unavailableTitle: 'Nous n’avons pas pu charger votre compte',
    unavailableLead: 'Vérifiez votre connexion Internet, puis réessayez.',
    pendingRead: 'Consultation de votre compte…',
    confirmTimeLeft: 'Temps restant pour confirmer',
    confirmTimeUncertain: 'Le temps est peut-être déjà écoulé. Vous pouvez quand même essayer.',
    confirmSecondsGiven: 'Vous avez {time} pour confirmer.',
    confirmSecondsLeft: 'Il vous reste {time} pour confirmer.',
    reference: 'Référence\u00A0: {requestId}',
    serverSays: 'Message du service\u00A0: {message}',
    actionIn: '{action} (dans\u00A0{time})',
  },
  code: {
    label: 'Code de vérification',
    unsent: 'Aucun code n’a encore été envoyé à {to}.',
    sent: 'Nous avons envoyé un code à {to}. Utilisez le plus récent.',
    maybeSent: 'Nous avons peut-être envoyé un code à {to}. S’il n’arrive pas, demandez-en un autre.',
    alreadySent: 'Un code a été envoyé à {to} il y a peu de temps. Utilisez ce code.',
    waiting:
      'Le dernier code envoyé à {to} n’est plus utilisable. Demandez-en un nouveau une fois le délai écoulé.',
    refused: 'Nous n’avons pas pu envoyer de code à {to}.',
    send: 'Demander un code',
    resend: 'Renvoyer le code',
    resendBoth: 'Renvoyer les deux codes',
    sendNew: 'Demander un nouveau code',
    sendNewBoth: 'Demander de nouveaux codes',
    empty: 'Saisissez le code que vous avez reçu.',
    wrongCount: 'Vous avez saisi {count}. Le code comporte {expected}.',
    several: 'Il y a plusieurs nombres ici. Saisissez uniquement le code le plus récent.',
    noCode: 'Saisissez les chiffres du code, par exemple 123456.',
    digits: { one: '{count} chiffre', other: '{count} chiffres' },
    digitsRange: { other: '{min} à {max} chiffres' },
  },
  errors: {
    offline: 'Vous êtes hors ligne. Rien n’a été envoyé. Connectez-vous à Internet, puis réessayez.',
    ambiguous: 'La connexion a été perdue. Nous ne pouvons donc pas dire si l’opération a abouti.',
    rate_limited: 'Il y a eu trop de tentatives. Patientez un instant, puis réessayez.',
    sent_too_soon:
      'Un code a été envoyé il y a peu de temps. Utilisez ce code, ou patientez avant d’en demander un autre.',
    code_rejected:
      'Votre saisie ne correspond pas. Vérifiez-la. Un essai erroné peut invalider le code\u00A0: s’il est de nouveau refusé, demandez-en un autre.',
    code_expired: 'Le code a expiré. Demandez-en un nouveau.',
    account_changed:
      'Votre compte a été modifié entre-temps depuis un autre endroit. Vérifiez ce qui s’affiche maintenant, puis continuez.',
    account_unreadable: 'Impossible de lire votre compte : rien n’a été envoyé. Réessayez dans un instant.',
    last_sign_in_method: 'C’est votre seul moyen de connexion. Ajoutez-en un autre avant de le supprimer.',
    token_rejected: 'La confirmation n’est plus valable. Recommencez avec un nouveau code.',
    session_renewed:
      'Votre session venait d’expirer et a été renouvelée. Rien n’a été modifié\u202F; appuyez à nouveau sur le bouton.',
    unauthenticated: 'Votre session est terminée. Reconnectez-vous pour continuer.',
    forbidden: 'Pour cela, le service vous demande d’abord de vous reconnecter.',
    captcha_required:
      'Le service veut s’assurer que vous n’êtes pas un robot. Connectez-vous directement sur sa page, puis réessayez.',
    mail_unavailable: 'Le message ne peut pas être envoyé pour le moment. Réessayez dans un instant.',
    malformed_response:
      'Le service a renvoyé une réponse que nous ne pouvons pas utiliser. Réessayez dans un instant.',
    server: 'Le service rencontre un problème en ce moment. Réessayez dans un instant.',
    unknown: 'Le service a refusé cette opération. Réessayez ou contactez l’assistance.',
  },
}
