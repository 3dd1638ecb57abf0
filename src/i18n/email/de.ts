import type { EmailWords } from '../words.ts'

export const email: EmailWords = {
  field: {
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
    asciiForm: 'Technische Schreibweise: {email}',
  },
  bind: {
    unfitTitleAlreadyBound: 'Ihr Konto hat bereits eine E-Mail-Adresse',
    unfitLeadAlreadyBound:
      'Ihre E-Mail-Adresse ist {email}. Wenn Sie eine andere verwenden möchten, ändern Sie die Adresse.',
    draftTitle: 'E-Mail-Adresse hinzufügen',
    draftLead: 'Wir senden Ihnen einen Code, um sicherzugehen, dass die Adresse Ihnen gehört.',
    draftLabel: 'E-Mail-Adresse',
    draftSubmit: 'Code anfordern',
    proveTitle: 'Code eingeben',
    proveSubmit: 'Adresse hinzufügen',
    againTitleUndone: 'Ihre E-Mail-Adresse wurde nicht hinzugefügt',
    againLeadUndone:
      'Der Code wurde möglicherweise bereits verwendet. Fordern Sie für {email} einen neuen an, um fortzufahren.',
    unconfirmedTitle: 'Wir prüfen, ob Ihre E-Mail-Adresse hinzugefügt wurde',
    unconfirmedLead:
      'Die Verbindung ist abgebrochen, bevor die Antwort kam. Wir sehen in Ihrem Konto nach, ob {email} hinzugefügt wurde.',
    unconfirmedTitleStill: 'Noch ist unklar, ob Ihre E-Mail-Adresse hinzugefügt wurde',
    unconfirmedLeadStill:
      'Wir können noch immer nicht sagen, ob {email} hinzugefügt wurde. Prüfen Sie es in Kürze erneut.',
    elsewhereTitle: 'Ihr Konto hat eine andere E-Mail-Adresse',
    elsewhereLead:
      'Ihre E-Mail-Adresse ist jetzt {email}. Sie wurde an anderer Stelle hinzugefügt. Wenn Sie das nicht waren, schützen Sie Ihr Konto.',
    doneTitle: 'E-Mail-Adresse hinzugefügt',
    doneLead: '{email} ist jetzt die E-Mail-Adresse Ihres Kontos.',
    pendingSend: 'Code wird gesendet\u00A0…',
    pendingCommit: 'Ihre E-Mail-Adresse wird hinzugefügt\u00A0…',
  },
  change: {
    unfitTitleNoEmail: 'Noch keine E-Mail-Adresse zum Ändern vorhanden',
    unfitLeadNoEmail:
      'Fügen Sie Ihrem Konto zuerst eine E-Mail-Adresse hinzu. Danach können Sie sie hier ändern.',
    draftTitle: 'E-Mail-Adresse ändern',
    draftLead:
      'Wir senden einen Code an die neue und einen an Ihre aktuelle Adresse, um sicherzugehen, dass beide Ihnen gehören.',
    draftLeadNewOnly: 'Wir senden einen Code an die neue Adresse, um sicherzugehen, dass sie Ihnen gehört.',
    draftCurrent: 'Aktuelle E-Mail-Adresse',
    draftLabel: 'Neue E-Mail-Adresse',
    draftSubmit: 'Codes anfordern',
    draftSubmitNewOnly: 'Code anfordern',
    proveTitle: 'Codes eingeben',
    proveTitleNewOnly: 'Code eingeben',
    codeLabelNew: 'Code aus der E-Mail an Ihre neue Adresse',
    codeLabelOld: 'Code aus der E-Mail an Ihre aktuelle Adresse',
    proveSubmit: 'Prüfen',
    review: 'Von {from} zu {to}',
    helpSummary: 'Ich habe keinen Zugriff auf mein aktuelles Postfach',
    confirmTitle: 'Änderung bestätigen',
    confirmLead: 'Wenn Sie bestätigen, wird {to} zur E-Mail-Adresse Ihres Kontos.',
    confirmSubmit: 'E-Mail-Adresse ändern',
    againTitleCodesSpent: 'Neue Codes anfordern',
    againLeadCodesSpent:
      'Wir konnten die Codes nicht bestätigen. Möglicherweise wurden sie bereits verwendet. Ihre E-Mail-Adresse wurde nicht geändert.',
    againTitleCodesSpentNewOnly: 'Neuen Code anfordern',
    againLeadCodesSpentNewOnly:
      'Wir konnten den Code nicht bestätigen. Möglicherweise wurde er bereits verwendet. Ihre E-Mail-Adresse wurde nicht geändert.',
    againTitleExpired: 'Die Zeit ist abgelaufen',
    againLeadExpired:
      'Die Bestätigung gilt nicht mehr. Ihre E-Mail-Adresse wurde nicht geändert, und Ihre Eingaben sind noch da.',
    againTitleUndone: 'Ihre E-Mail-Adresse wurde nicht geändert',
    againLeadUndone:
      'Die Änderung wurde nicht vorgenommen. Ihre Eingaben sind noch da, sodass Sie es erneut versuchen können.',
    unconfirmedTitle: 'Wir prüfen, ob Ihre E-Mail-Adresse geändert wurde',
    unconfirmedLead:
      'Die Verbindung ist abgebrochen, bevor die Antwort kam. Wir sehen in Ihrem Konto nach, ob die Änderung vorgenommen wurde.',
    unconfirmedTitleStill: 'Noch ist unklar, ob Ihre E-Mail-Adresse geändert wurde',
    unconfirmedLeadStill:
      'Wir können noch immer nicht sagen, ob die Änderung vorgenommen wurde. Prüfen Sie es in Kürze erneut und behalten Sie den Zugriff auf beide Postfächer.',
    elsewhereTitle: 'Ihre E-Mail-Adresse ist jetzt eine andere',
    elsewhereLead:
      'Ihre E-Mail-Adresse ist jetzt {email}. Sie wurde an anderer Stelle geändert. Wenn Sie das nicht waren, schützen Sie Ihr Konto.',
    elsewhereTitleNone: 'Ihr Konto hat keine E-Mail-Adresse mehr',
    elsewhereLeadNone:
      'Die bisherige Adresse wurde an anderer Stelle entfernt. Wenn Sie das nicht waren, schützen Sie Ihr Konto.',
    doneTitle: 'E-Mail-Adresse geändert',
    doneLead:
      '{to} ist jetzt die E-Mail-Adresse Ihres Kontos. {from} gilt für dieses Konto nicht mehr und erhält möglicherweise eine Benachrichtigung.',
    pendingSend: 'Wird gesendet\u00A0…',
    pendingVerify: 'Wird geprüft\u00A0…',
    pendingCommit: 'Ihre E-Mail-Adresse wird geändert\u00A0…',
  },
  unbind: {
    unfitTitleNoEmail: 'Keine E-Mail-Adresse zum Entfernen vorhanden',
    unfitLeadNoEmail: 'Ihr Konto hat keine E-Mail-Adresse.',
    draftTitle: 'E-Mail-Adresse entfernen',
    draftLead:
      '{email} gehört dann nicht mehr zu Ihrem Konto: Sie können sich damit nicht mehr anmelden und wir können Sie dort nicht mehr erreichen.',
    waysTitle: 'Andere Anmeldemöglichkeiten',
    waysNone:
      'Wir haben keine andere Anmeldemöglichkeit für Sie gefunden. Der Dienst lehnt es möglicherweise ab, Ihre letzte zu entfernen.',
    wayPhone: 'Telefon: {phone}',
    wayUsername: 'Benutzername: {username}',
    wayProvider: 'Konto bei {provider}',
    draftSubmit: 'Code anfordern',
    proveTitle: 'Mit Code bestätigen',
    proveSubmit: 'Adresse entfernen',
    againTitleLastWay: 'Das ist Ihre einzige Anmeldemöglichkeit',
    againLeadLastWay:
      'Ohne {email} könnten Sie sich nicht mehr anmelden. Fügen Sie zuerst eine Telefonnummer oder ein anderes Konto hinzu.',
    againTitleUndone: 'Ihre E-Mail-Adresse wurde nicht entfernt',
    againLeadUndone:
      '{email} ist weiterhin die E-Mail-Adresse Ihres Kontos. Der Code wurde möglicherweise bereits verwendet. Fordern Sie einen neuen an, um fortzufahren.',
    unconfirmedTitle: 'Wir prüfen, ob Ihre E-Mail-Adresse entfernt wurde',
    unconfirmedLead:
      'Die Verbindung ist abgebrochen, bevor die Antwort kam. Wir sehen in Ihrem Konto nach, ob {email} entfernt wurde.',
    unconfirmedTitleStill: 'Noch ist unklar, ob Ihre E-Mail-Adresse entfernt wurde',
    unconfirmedLeadStill:
      'Wir können noch immer nicht sagen, ob {email} entfernt wurde. Prüfen Sie es in Kürze erneut.',
    doneTitle: 'E-Mail-Adresse entfernt',
    doneLead: '{email} gehört nicht mehr zu Ihrem Konto.',
    pendingSend: 'Code wird gesendet\u00A0…',
    pendingCommit: 'Ihre E-Mail-Adresse wird entfernt\u00A0…',
  },
  errors: {
    old_code_required:
      'Auch der Code aus der E-Mail an Ihre aktuelle Adresse ist nötig. Fordern Sie ihn an und geben Sie ihn ein.',
    old_email_mismatch:
      'Ihre aktuelle E-Mail-Adresse ist nicht die, die wir geprüft haben. Verwenden Sie die jetzt angezeigte Adresse oder beginnen Sie neu.',
    email_taken: 'Diese E-Mail-Adresse gehört bereits zu einem anderen Konto. Geben Sie eine andere ein.',
    same_email: 'Das ist bereits Ihre E-Mail-Adresse. Geben Sie eine andere ein.',
    malformed_email: 'Der Dienst akzeptiert diese Adresse nicht. Prüfen Sie sie auf Tippfehler.',
    no_email: 'Ihr Konto hat keine E-Mail-Adresse. Fügen Sie zuerst eine hinzu.',
    already_bound: 'Ihr Konto hat bereits eine E-Mail-Adresse. Ändern Sie diese, statt eine hinzuzufügen.',
  },
}
