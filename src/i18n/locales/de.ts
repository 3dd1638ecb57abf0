import type { Locale } from '../messages.ts'

/** German, with the formal “Sie”. */
export const de: Locale = {
  tag: 'de',
  dir: 'ltr',
  messages: {
    common: {
      cancel: 'Abbrechen',
      tryAgain: 'Erneut versuchen',
      checkAgain: 'Erneut prüfen',
      startAgain: 'Neu beginnen',
      editAddress: 'Adresse korrigieren',
      signInAgain: 'Erneut anmelden',
      step: 'Schritt {current} von {total}',
      crashed:
        'Dieser Teil der Seite funktioniert nicht mehr. Beginnen Sie neu, um den aktuellen Stand Ihres Kontos zu sehen.',
      loading: 'Ihr Konto wird geladen\u00A0…',
      unavailable: 'Wir konnten Ihre E-Mail-Adresse nicht laden',
      unavailableLead:
        'Es wurde nichts geändert. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
      reference: 'Referenz: {requestId}',
      serverSays: 'Meldung des Dienstes: {message}',
      actionIn: '{action} (in\u00A0{time})',
      asciiForm: 'Technische Schreibweise: {email}',
    },
    code: {
      label: 'Bestätigungscode',
      labelNew: 'Code aus der E-Mail an Ihre neue Adresse',
      labelOld: 'Code aus der E-Mail an Ihre aktuelle Adresse',
      unsent: 'An {email} wurde noch kein Code gesendet.',
      sent: 'Wir haben einen Code an {email} gesendet. Verwenden Sie den Code aus der neuesten E-Mail.',
      maybeSent:
        'Möglicherweise haben wir einen Code an {email} gesendet. Wenn er nicht ankommt, fordern Sie ihn erneut an.',
      alreadySent:
        'Vor weniger als einer Minute wurde ein Code an {email} gesendet. Verwenden Sie diesen Code.',
      waiting:
        'Der letzte Code, der an {email} gesendet wurde, kann nicht mehr verwendet werden. Fordern Sie einen neuen an, sobald die Wartezeit vorbei ist.',
      refused: 'Wir konnten keinen Code an {email} senden.',
      send: 'Code anfordern',
      resend: 'Erneut anfordern',
      sendNew: 'Neuen Code anfordern',
      sendNewBoth: 'Neue Codes anfordern',
      empty: 'Geben Sie den Code aus der E-Mail ein.',
      wrongCount: 'Sie haben {count} eingegeben. Der Code hat {expected}.',
      several: 'Hier steht mehr als eine Zahl. Geben Sie nur den Code aus der neuesten E-Mail ein.',
      noCode: 'Geben Sie die Ziffern des Codes ein, zum Beispiel 123456.',
      digits: { one: '{count} Ziffer', other: '{count} Ziffern' },
      digitsRange: { other: '{min} bis {max} Ziffern' },
    },
    email: {
      empty: 'Geben Sie eine E-Mail-Adresse ein, zum Beispiel name@example.com.',
      noAt: 'Ergänzen Sie das @-Zeichen, wie in name@example.com.',
      severalAts: 'Eine E-Mail-Adresse hat nur ein @-Zeichen. Entfernen Sie die übrigen.',
      space: 'Entfernen Sie das Leerzeichen aus der E-Mail-Adresse.',
      characters:
        'Entfernen Sie alles, was nicht in eine E-Mail-Adresse gehört, zum Beispiel Anführungszeichen, Klammern, Kommas oder unsichtbare Zeichen.',
      tooLong: 'Das ist zu lang für eine E-Mail-Adresse. Prüfen Sie, ob überflüssiger Text dabei ist.',
      dots: 'Prüfen Sie die Punkte: keiner am Anfang oder Ende eines Teils und keine zwei hintereinander.',
      domain: 'Prüfen Sie den Teil nach dem @-Zeichen. Er sollte etwa so aussehen: example.com.',
      same: 'Das ist bereits Ihre E-Mail-Adresse. Geben Sie eine andere ein.',
    },
    bind: {
      addressTitle: 'E-Mail-Adresse hinzufügen',
      addressLead: 'Wir senden Ihnen einen Code, um sicherzugehen, dass die Adresse Ihnen gehört.',
      addressLabel: 'E-Mail-Adresse',
      addressSubmit: 'Code anfordern',
      codeTitle: 'Code eingeben',
      codeSubmit: 'Adresse hinzufügen',
      boundTitle: 'E-Mail-Adresse hinzugefügt',
      boundLead: '{email} ist jetzt die E-Mail-Adresse Ihres Kontos.',
      alreadyBoundTitle: 'Ihr Konto hat bereits eine E-Mail-Adresse',
      alreadyBoundLead:
        'Ihre E-Mail-Adresse ist {email}. Wenn Sie eine andere verwenden möchten, ändern Sie die Adresse.',
      unconfirmedTitle: 'Wir prüfen, ob Ihre E-Mail-Adresse hinzugefügt wurde',
      unconfirmedLead:
        'Die Verbindung ist abgebrochen, bevor die Antwort kam. Wir sehen in Ihrem Konto nach, ob {email} hinzugefügt wurde.',
      unconfirmedStillTitle: 'Noch ist unklar, ob Ihre E-Mail-Adresse hinzugefügt wurde',
      unconfirmedStill:
        'Wir können noch immer nicht sagen, ob {email} hinzugefügt wurde. Prüfen Sie es in Kürze erneut.',
      notBoundTitle: 'Ihre E-Mail-Adresse wurde nicht hinzugefügt',
      notBoundLead:
        'Der Code wurde möglicherweise bereits verwendet. Fordern Sie für {email} einen neuen an, um fortzufahren.',
      boundElsewhereTitle: 'Ihr Konto hat eine andere E-Mail-Adresse',
      boundElsewhereLead:
        'Ihre E-Mail-Adresse ist jetzt {email}. Sie wurde an anderer Stelle hinzugefügt. Wenn Sie das nicht waren, schützen Sie Ihr Konto.',
      sending: 'Code wird gesendet\u00A0…',
      binding: 'Ihre E-Mail-Adresse wird hinzugefügt\u00A0…',
    },
    change: {
      addressTitle: 'E-Mail-Adresse ändern',
      addressLead:
        'Wir senden einen Code an die neue und einen an Ihre aktuelle Adresse, um sicherzugehen, dass beide Ihnen gehören.',
      addressLeadNewOnly:
        'Wir senden einen Code an die neue Adresse, um sicherzugehen, dass sie Ihnen gehört.',
      addressCurrent: 'Aktuelle E-Mail-Adresse',
      addressLabel: 'Neue E-Mail-Adresse',
      addressSubmit: 'Codes anfordern',
      addressSubmitNewOnly: 'Code anfordern',
      noEmailTitle: 'Noch keine E-Mail-Adresse zum Ändern vorhanden',
      noEmailLead:
        'Fügen Sie Ihrem Konto zuerst eine E-Mail-Adresse hinzu. Danach können Sie sie hier ändern.',
      codesTitle: 'Codes eingeben',
      codesTitleNewOnly: 'Code eingeben',
      codesSubmit: 'Prüfen',
      changing: 'Von {from} zu {to}',
      oldMailboxSummary: 'Ich habe keinen Zugriff auf mein aktuelles Postfach',
      confirmTitle: 'Änderung bestätigen',
      confirmLead: 'Wenn Sie bestätigen, wird {to} zur E-Mail-Adresse Ihres Kontos.',
      confirmSubmit: 'E-Mail-Adresse ändern',
      timeLeft: 'Verbleibende Zeit zum Bestätigen',
      timeUncertain: 'Die Zeit ist möglicherweise bereits abgelaufen. Sie können es trotzdem versuchen.',
      secondsToConfirm: 'Sie haben {time} Zeit, um die Änderung zu bestätigen.',
      secondsRemain: 'Noch {time}, um die Änderung zu bestätigen.',
      codesSpentTitle: 'Neue Codes anfordern',
      codesSpentLead:
        'Wir konnten die Codes nicht bestätigen. Möglicherweise wurden sie bereits verwendet. Ihre E-Mail-Adresse wurde nicht geändert.',
      codesSpentTitleNewOnly: 'Neuen Code anfordern',
      codesSpentLeadNewOnly:
        'Wir konnten den Code nicht bestätigen. Möglicherweise wurde er bereits verwendet. Ihre E-Mail-Adresse wurde nicht geändert.',
      expiredTitle: 'Die Zeit ist abgelaufen',
      expiredLead:
        'Die Bestätigung gilt nicht mehr. Ihre E-Mail-Adresse wurde nicht geändert, und Ihre Eingaben sind noch da.',
      unconfirmedTitle: 'Wir prüfen, ob Ihre E-Mail-Adresse geändert wurde',
      unconfirmedLead:
        'Die Verbindung ist abgebrochen, bevor die Antwort kam. Wir sehen in Ihrem Konto nach, ob die Änderung vorgenommen wurde.',
      unconfirmedStillTitle: 'Noch ist unklar, ob Ihre E-Mail-Adresse geändert wurde',
      unconfirmedStill:
        'Wir können noch immer nicht sagen, ob die Änderung vorgenommen wurde. Prüfen Sie es in Kürze erneut und behalten Sie den Zugriff auf beide Postfächer.',
      notChangedTitle: 'Ihre E-Mail-Adresse wurde nicht geändert',
      notChangedLead:
        'Die Änderung wurde nicht vorgenommen. Ihre Eingaben sind noch da, sodass Sie es erneut versuchen können.',
      changedElsewhereTitle: 'Ihre E-Mail-Adresse ist jetzt eine andere',
      changedElsewhereLead:
        'Ihre E-Mail-Adresse ist jetzt {email}. Sie wurde an anderer Stelle geändert. Wenn Sie das nicht waren, schützen Sie Ihr Konto.',
      removedElsewhereTitle: 'Ihr Konto hat keine E-Mail-Adresse mehr',
      removedElsewhereLead:
        'Die bisherige Adresse wurde an anderer Stelle entfernt. Wenn Sie das nicht waren, schützen Sie Ihr Konto.',
      changedTitle: 'E-Mail-Adresse geändert',
      changedLead:
        '{to} ist jetzt die E-Mail-Adresse Ihres Kontos. {from} gilt für dieses Konto nicht mehr und erhält möglicherweise eine Benachrichtigung.',
      sending: 'Wird gesendet\u00A0…',
      verifying: 'Wird geprüft\u00A0…',
      updating: 'Ihre E-Mail-Adresse wird geändert\u00A0…',
    },
    unbind: {
      startTitle: 'E-Mail-Adresse entfernen',
      startLead:
        '{email} gehört dann nicht mehr zu Ihrem Konto: Sie können sich damit nicht mehr anmelden und wir können Sie dort nicht mehr erreichen.',
      waysTitle: 'Andere Anmeldemöglichkeiten',
      waysNone:
        'Wir haben keine andere Anmeldemöglichkeit für Sie gefunden. Der Dienst lehnt es möglicherweise ab, Ihre letzte zu entfernen.',
      wayPhone: 'Telefon: {phone}',
      wayUsername: 'Benutzername: {username}',
      wayProvider: 'Konto bei {provider}',
      startSubmit: 'Code anfordern',
      codeTitle: 'Mit Code bestätigen',
      codeSubmit: 'Adresse entfernen',
      unboundTitle: 'E-Mail-Adresse entfernt',
      unboundLead: '{email} gehört nicht mehr zu Ihrem Konto.',
      noEmailTitle: 'Keine E-Mail-Adresse zum Entfernen vorhanden',
      noEmailLead: 'Ihr Konto hat keine E-Mail-Adresse.',
      lastWayTitle: 'Das ist Ihre einzige Anmeldemöglichkeit',
      lastWayLead:
        'Ohne {email} könnten Sie sich nicht mehr anmelden. Fügen Sie zuerst eine Telefonnummer oder ein anderes Konto hinzu.',
      unconfirmedTitle: 'Wir prüfen, ob Ihre E-Mail-Adresse entfernt wurde',
      unconfirmedLead:
        'Die Verbindung ist abgebrochen, bevor die Antwort kam. Wir sehen in Ihrem Konto nach, ob {email} entfernt wurde.',
      unconfirmedStillTitle: 'Noch ist unklar, ob Ihre E-Mail-Adresse entfernt wurde',
      unconfirmedStill:
        'Wir können noch immer nicht sagen, ob {email} entfernt wurde. Prüfen Sie es in Kürze erneut.',
      notUnboundTitle: 'Ihre E-Mail-Adresse wurde nicht entfernt',
      notUnboundLead:
        '{email} ist weiterhin die E-Mail-Adresse Ihres Kontos. Der Code wurde möglicherweise bereits verwendet. Fordern Sie einen neuen an, um fortzufahren.',
      sending: 'Code wird gesendet\u00A0…',
      unbinding: 'Ihre E-Mail-Adresse wird entfernt\u00A0…',
    },
    pending: {
      reading: 'Wir sehen in Ihrem Konto nach\u00A0…',
    },
    errors: {
      offline:
        'Sie sind offline. Es wurde nichts gesendet. Stellen Sie eine Internetverbindung her und versuchen Sie es erneut.',
      ambiguous:
        'Die Verbindung ist abgebrochen. Deshalb können wir nicht sagen, ob der Vorgang ausgeführt wurde.',
      rate_limited: 'Es gab zu viele Versuche. Warten Sie einen Moment und versuchen Sie es dann erneut.',
      sent_too_soon:
        'Vor weniger als einer Minute wurde ein Code gesendet. Verwenden Sie diesen Code oder warten Sie und fordern Sie dann einen neuen an.',
      code_rejected:
        'Die Angaben stimmen nicht überein. Prüfen Sie Ihre Eingabe. Ein Fehlversuch kann den Code ungültig machen: Wird er erneut abgelehnt, fordern Sie einen neuen an.',
      code_expired: 'Der Code ist abgelaufen. Fordern Sie einen neuen an.',
      old_code_required:
        'Auch der Code aus der E-Mail an Ihre aktuelle Adresse ist nötig. Fordern Sie ihn an und geben Sie ihn ein.',
      old_email_mismatch:
        'Ihre aktuelle E-Mail-Adresse ist nicht die, die wir geprüft haben. Verwenden Sie die jetzt angezeigte Adresse oder beginnen Sie neu.',
      email_taken: 'Diese E-Mail-Adresse gehört bereits zu einem anderen Konto. Geben Sie eine andere ein.',
      same_email: 'Das ist bereits Ihre E-Mail-Adresse. Geben Sie eine andere ein.',
      malformed_email: 'Der Dienst akzeptiert diese Adresse nicht. Prüfen Sie sie auf Tippfehler.',
      no_email: 'Ihr Konto hat keine E-Mail-Adresse. Fügen Sie zuerst eine hinzu.',
      already_bound: 'Ihr Konto hat bereits eine E-Mail-Adresse. Ändern Sie diese, statt eine hinzuzufügen.',
      last_sign_in_method:
        'Das ist Ihre einzige Anmeldemöglichkeit. Fügen Sie eine andere hinzu, bevor Sie diese entfernen.',
      token_rejected: 'Die Bestätigung gilt nicht mehr. Beginnen Sie mit einem neuen Code von vorn.',
      session_renewed:
        'Ihre Anmeldung war gerade abgelaufen und wurde erneuert. Es wurde nichts geändert. Drücken Sie erneut auf die Schaltfläche.',
      account_changed:
        'Ihr Konto wurde inzwischen an anderer Stelle geändert. Prüfen Sie, was jetzt angezeigt wird, und fahren Sie dann fort.',
      unauthenticated: 'Sie sind abgemeldet. Melden Sie sich erneut an, um fortzufahren.',
      forbidden: 'Dafür verlangt der Dienst, dass Sie sich zuerst erneut anmelden.',
      captcha_required:
        'Der Dienst möchte sichergehen, dass Sie kein Roboter sind. Melden Sie sich direkt auf der Seite des Dienstes an und versuchen Sie es dann erneut.',
      mail_unavailable: 'Die E-Mail konnte gerade nicht gesendet werden. Versuchen Sie es in Kürze erneut.',
      malformed_response:
        'Der Dienst hat eine Antwort gegeben, die wir nicht verwenden können. Versuchen Sie es in Kürze erneut.',
      server: 'Beim Dienst gibt es gerade ein Problem. Versuchen Sie es in Kürze erneut.',
      unknown:
        'Der Dienst hat diesen Vorgang abgelehnt. Versuchen Sie es erneut oder wenden Sie sich an den Support.',
    },
  },
}
