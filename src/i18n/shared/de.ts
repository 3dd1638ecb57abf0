import type { SharedWords } from '../words.ts'

export const shared: SharedWords = {
  common: {
    cancel: 'Abbrechen',
    tryAgain: 'Erneut versuchen',
    checkAgain: 'Erneut prüfen',
    startAgain: 'Neu beginnen',
    done: 'Fertig',
    stopWaiting: 'Nicht länger warten',
    reopen: 'Adresse korrigieren',
    signInAgain: 'Erneut anmelden',
    signedInAgain:
      'Sie sind wieder angemeldet. Drücken Sie noch einmal auf die Schaltfläche, um fortzufahren.',
    signedInAgainCodes:
      'Sie sind wieder angemeldet. Zu Ihrer Sicherheit wurden die eingegebenen Codes gelöscht. Geben Sie sie erneut ein oder fordern Sie neue an.',
    step: 'Schritt {current} von {total}',
    crashed:
      'Dieser Teil der Seite funktioniert nicht mehr. Beginnen Sie neu, um den aktuellen Stand Ihres Kontos zu sehen.',
    loading: 'Ihr Konto wird geladen\u00A0…',
    unavailableTitle: 'Wir konnten Ihr Konto nicht laden',
    unavailableLead: 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
    pendingRead: 'Wir sehen in Ihrem Konto nach\u00A0…',
    confirmTimeLeft: 'Verbleibende Zeit zum Bestätigen',
    confirmTimeUncertain: 'Die Zeit ist möglicherweise bereits abgelaufen. Sie können es trotzdem versuchen.',
    confirmSecondsGiven: 'Sie haben {time} Zeit zum Bestätigen.',
    confirmSecondsLeft: 'Noch {time} zum Bestätigen.',
    reference: 'Referenz: {requestId}',
    serverSays: 'Meldung des Dienstes: {message}',
    actionIn: '{action} (in\u00A0{time})',
  },
  code: {
    label: 'Bestätigungscode',
    unsent: 'An {to} wurde noch kein Code gesendet.',
    sent: 'Wir haben einen Code an {to} gesendet. Verwenden Sie den neuesten.',
    maybeSent:
      'Möglicherweise haben wir einen Code an {to} gesendet. Wenn er nicht ankommt, fordern Sie ihn erneut an.',
    alreadySent: 'Vor Kurzem wurde ein Code an {to} gesendet. Verwenden Sie diesen Code.',
    waiting:
      'Der letzte Code, der an {to} gesendet wurde, kann nicht mehr verwendet werden. Fordern Sie einen neuen an, sobald die Wartezeit vorbei ist.',
    refused: 'Wir konnten keinen Code an {to} senden.',
    send: 'Code anfordern',
    resend: 'Erneut anfordern',
    resendBoth: 'Beide erneut anfordern',
    sendNew: 'Neuen Code anfordern',
    sendNewBoth: 'Neue Codes anfordern',
    empty: 'Geben Sie den Code aus der Nachricht ein.',
    wrongCount: 'Sie haben {count} eingegeben. Der Code hat {expected}.',
    several: 'Hier steht mehr als eine Zahl. Geben Sie nur den neuesten Code ein.',
    noCode: 'Geben Sie die Ziffern des Codes ein, zum Beispiel 123456.',
    digits: { one: '{count} Ziffer', other: '{count} Ziffern' },
    digitsRange: { other: '{min} bis {max} Ziffern' },
  },
  errors: {
    offline:
      'Sie sind offline. Es wurde nichts gesendet. Stellen Sie eine Internetverbindung her und versuchen Sie es erneut.',
    ambiguous:
      'Die Verbindung ist abgebrochen. Deshalb können wir nicht sagen, ob der Vorgang ausgeführt wurde.',
    rate_limited: 'Es gab zu viele Versuche. Warten Sie einen Moment und versuchen Sie es dann erneut.',
    sent_too_soon:
      'Vor Kurzem wurde ein Code gesendet. Verwenden Sie diesen Code oder warten Sie und fordern Sie dann einen neuen an.',
    code_rejected:
      'Die Angaben stimmen nicht überein. Prüfen Sie Ihre Eingabe. Ein Fehlversuch kann den Code ungültig machen: Wird er erneut abgelehnt, fordern Sie einen neuen an.',
    code_expired: 'Der Code ist abgelaufen. Fordern Sie einen neuen an.',
    account_changed:
      'Ihr Konto wurde inzwischen an anderer Stelle geändert. Prüfen Sie, was jetzt angezeigt wird, und fahren Sie dann fort.',
    account_unreadable:
      'Ihr Konto konnte nicht gelesen werden, daher wurde nichts gesendet. Versuchen Sie es in Kürze erneut.',
    last_sign_in_method:
      'Das ist Ihre einzige Anmeldemöglichkeit. Fügen Sie eine andere hinzu, bevor Sie diese entfernen.',
    token_rejected: 'Die Bestätigung gilt nicht mehr. Beginnen Sie mit einem neuen Code von vorn.',
    session_renewed:
      'Ihre Anmeldung war gerade abgelaufen und wurde erneuert. Es wurde nichts geändert. Drücken Sie erneut auf die Schaltfläche.',
    unauthenticated: 'Sie sind abgemeldet. Melden Sie sich erneut an, um fortzufahren.',
    forbidden: 'Dafür verlangt der Dienst, dass Sie sich zuerst erneut anmelden.',
    captcha_required:
      'Der Dienst möchte sichergehen, dass Sie kein Roboter sind. Melden Sie sich direkt auf der Seite des Dienstes an und versuchen Sie es dann erneut.',
    mail_unavailable: 'Die Nachricht konnte gerade nicht gesendet werden. Versuchen Sie es in Kürze erneut.',
    malformed_response:
      'Der Dienst hat eine Antwort gegeben, die wir nicht verwenden können. Versuchen Sie es in Kürze erneut.',
    server: 'Beim Dienst gibt es gerade ein Problem. Versuchen Sie es in Kürze erneut.',
    unknown:
      'Der Dienst hat diesen Vorgang abgelehnt. Versuchen Sie es erneut oder wenden Sie sich an den Support.',
  },
}
