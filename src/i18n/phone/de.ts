import type { PhoneWords } from '../words.ts'

export const phone: PhoneWords = {
  field: {
    country: 'Land oder Region',
    preview: 'Die SMS geht an {phone}.',
    follows: 'Das Land ist jetzt {country}.',
    lifetime: 'Er gilt etwa eine Minute.',
    edit: 'Nummer bearbeiten',
    empty: 'Geben Sie eine Mobilnummer ein.',
    noDigits: 'Geben Sie die Ziffern einer Mobilnummer ein.',
    several: 'Hier steht mehr als eine Nummer. Geben Sie nur eine ein.',
    extension: 'SMS kommen an einer Durchwahl nicht an. Geben Sie eine Mobilnummer ohne Durchwahl ein.',
    tooShort: 'Das ist zu kurz für eine Telefonnummer. Prüfen Sie, ob Ziffern fehlen.',
    tooLong: 'Das ist zu lang für eine Telefonnummer. Prüfen Sie, ob überflüssige Ziffern dabei sind.',
    notOffered: 'An {phone} können wir von hier keine SMS senden. Wählen Sie ein Land aus der Liste.',
    notMobile:
      '{phone} sieht nicht nach einer Mobilnummer aus. Wenn sie stimmt, drücken Sie die Schaltfläche noch einmal, um die SMS zu senden.',
    mexico:
      'In Mexiko steht bei Mobilnummern nach +52 keine 1 mehr. Lassen Sie sie weg oder drücken Sie die Schaltfläche noch einmal, um die SMS an {phone} zu senden.',
    same: 'Das ist bereits Ihre Telefonnummer. Geben Sie eine andere ein.',
  },
  bind: {
    unfitTitleAlreadyBound: 'Ihr Konto hat bereits eine Telefonnummer',
    unfitLeadAlreadyBound:
      'Ihre Telefonnummer ist {phone}. Wenn Sie eine andere verwenden möchten, ändern Sie die Nummer.',
    unfitLeadAlreadyBoundHidden:
      'Welche das ist, dürfen wir nicht sehen. Wenn Sie eine andere verwenden möchten, ändern Sie die Nummer.',
    draftTitle: 'Telefonnummer hinzufügen',
    draftLead: 'Wir senden Ihnen einen Code per SMS, um sicherzugehen, dass die Nummer Ihnen gehört.',
    draftLabel: 'Mobilnummer',
    draftSubmit: 'Code anfordern',
    proveTitle: 'Code eingeben',
    proveSubmit: 'Nummer hinzufügen',
    againTitleUndone: 'Ihre Telefonnummer wurde nicht hinzugefügt',
    againLeadUndone:
      'Der Code wurde möglicherweise bereits verwendet. Fordern Sie für {phone} einen neuen an, um fortzufahren.',
    unconfirmedTitle: 'Wir prüfen, ob Ihre Telefonnummer hinzugefügt wurde',
    unconfirmedLead:
      'Die Verbindung ist abgebrochen, bevor die Antwort kam. Wir sehen in Ihrem Konto nach, ob {phone} hinzugefügt wurde.',
    unconfirmedTitleStill: 'Noch ist unklar, ob Ihre Telefonnummer hinzugefügt wurde',
    unconfirmedLeadStill:
      'Wir können noch immer nicht sagen, ob {phone} hinzugefügt wurde. Prüfen Sie es in Kürze erneut.',
    elsewhereTitle: 'Ihr Konto hat eine andere Telefonnummer',
    elsewhereLead:
      'Ihre Telefonnummer ist jetzt {phone}. Sie wurde an anderer Stelle hinzugefügt. Wenn Sie das nicht waren, schützen Sie Ihr Konto.',
    doneTitle: 'Telefonnummer hinzugefügt',
    doneLead: '{phone} ist jetzt die Telefonnummer Ihres Kontos.',
    pendingSend: 'Code wird gesendet\u00A0…',
    pendingCommit: 'Ihre Telefonnummer wird hinzugefügt\u00A0…',
  },
  change: {
    unfitTitleNoPhone: 'Noch keine Telefonnummer zum Ändern vorhanden',
    unfitLeadNoPhone:
      'Fügen Sie Ihrem Konto zuerst eine Telefonnummer hinzu. Danach können Sie sie hier ändern.',
    unfitTitlePhoneHidden: 'Ihre Telefonnummer lässt sich hier nicht ändern',
    unfitLeadPhoneHidden:
      'Dazu müssten wir eine SMS an Ihre aktuelle Nummer senden, und der Dienst teilt uns nicht mit, welche das ist. Wenden Sie sich an den Support.',
    draftTitle: 'Telefonnummer ändern',
    draftLead:
      'Wir senden einen Code an die neue und einen an Ihre aktuelle Nummer, um sicherzugehen, dass beide Ihnen gehören. Halten Sie beide Telefone bereit: Die Codes gelten etwa eine Minute.',
    draftLeadNewOnly: 'Wir senden einen Code an die neue Nummer, um sicherzugehen, dass sie Ihnen gehört.',
    draftCurrent: 'Aktuelle Telefonnummer',
    draftLabel: 'Neue Mobilnummer',
    draftSubmit: 'Codes anfordern',
    draftSubmitNewOnly: 'Code anfordern',
    proveTitle: 'Codes eingeben',
    proveTitleNewOnly: 'Code eingeben',
    codeLabelNew: 'Code aus der SMS an Ihre neue Nummer',
    codeLabelOld: 'Code aus der SMS an Ihre aktuelle Nummer',
    proveSubmit: 'Prüfen',
    review: 'Von {from} zu {to}',
    helpSummary: 'Ich erhalte unter meiner aktuellen Nummer keine SMS',
    confirmTitle: 'Änderung bestätigen',
    confirmLead: 'Wenn Sie bestätigen, wird {to} zur Telefonnummer Ihres Kontos.',
    confirmSubmit: 'Telefonnummer ändern',
    againTitleCodesSpent: 'Neue Codes anfordern',
    againLeadCodesSpent:
      'Wir konnten die Codes nicht bestätigen. Möglicherweise wurden sie bereits verwendet. Ihre Telefonnummer wurde nicht geändert.',
    againTitleCodesSpentNewOnly: 'Neuen Code anfordern',
    againLeadCodesSpentNewOnly:
      'Wir konnten den Code nicht bestätigen. Möglicherweise wurde er bereits verwendet. Ihre Telefonnummer wurde nicht geändert.',
    againTitleExpired: 'Die Zeit ist abgelaufen',
    againLeadExpired:
      'Die Bestätigung gilt nicht mehr. Ihre Telefonnummer wurde nicht geändert, und Ihre Eingaben sind noch da.',
    againTitleUndone: 'Ihre Telefonnummer wurde nicht geändert',
    againLeadUndone:
      'Die Änderung wurde nicht vorgenommen. Ihre Eingaben sind noch da, sodass Sie es erneut versuchen können.',
    unconfirmedTitle: 'Wir prüfen, ob Ihre Telefonnummer geändert wurde',
    unconfirmedLead:
      'Die Verbindung ist abgebrochen, bevor die Antwort kam. Wir sehen in Ihrem Konto nach, ob die Änderung vorgenommen wurde.',
    unconfirmedTitleStill: 'Noch ist unklar, ob Ihre Telefonnummer geändert wurde',
    unconfirmedLeadStill:
      'Wir können noch immer nicht sagen, ob die Änderung vorgenommen wurde. Prüfen Sie es in Kürze erneut und behalten Sie beide Nummern.',
    elsewhereTitle: 'Ihre Telefonnummer ist jetzt eine andere',
    elsewhereLead:
      'Ihre Telefonnummer ist jetzt {phone}. Sie wurde an anderer Stelle geändert. Wenn Sie das nicht waren, schützen Sie Ihr Konto.',
    elsewhereTitleNone: 'Ihr Konto hat keine Telefonnummer mehr',
    elsewhereLeadNone:
      'Die bisherige Nummer wurde an anderer Stelle entfernt. Wenn Sie das nicht waren, schützen Sie Ihr Konto.',
    doneTitle: 'Telefonnummer geändert',
    doneLead:
      '{to} ist jetzt die Telefonnummer Ihres Kontos. {from} gilt für dieses Konto nicht mehr und erhält möglicherweise eine Benachrichtigung.',
    pendingSend: 'Wird gesendet\u00A0…',
    pendingVerify: 'Wird geprüft\u00A0…',
    pendingCommit: 'Ihre Telefonnummer wird geändert\u00A0…',
  },
  unbind: {
    unfitTitleNoPhone: 'Keine Telefonnummer zum Entfernen vorhanden',
    unfitLeadNoPhone: 'Ihr Konto hat keine Telefonnummer.',
    unfitTitlePhoneHidden: 'Ihre Telefonnummer lässt sich hier nicht entfernen',
    unfitLeadPhoneHidden:
      'Dazu müssten wir eine SMS an sie senden, und der Dienst teilt uns nicht mit, welche Nummer das ist. Wenden Sie sich an den Support.',
    draftTitle: 'Telefonnummer entfernen',
    draftLead:
      '{phone} gehört dann nicht mehr zu Ihrem Konto: Sie können sich damit nicht mehr anmelden und wir können Sie dort nicht mehr erreichen.',
    waysTitle: 'Andere Anmeldemöglichkeiten',
    waysNone:
      'Wir haben keine andere Anmeldemöglichkeit für Sie gefunden. Der Dienst lehnt es möglicherweise ab, Ihre letzte zu entfernen.',
    wayEmail: 'E-Mail-Adresse: {email}',
    wayUsername: 'Benutzername: {username}',
    wayProvider: 'Konto bei {provider}',
    factorNote:
      'Die Codes für den zweiten Schritt Ihrer Anmeldung gehen per SMS an {phone}. Richten Sie zuerst einen anderen Weg dafür ein, sonst können Sie sich vielleicht nicht mehr anmelden.',
    draftSubmit: 'Code anfordern',
    proveTitle: 'Mit Code bestätigen',
    proveSubmit: 'Nummer entfernen',
    againTitleLastWay: 'Das ist Ihre einzige Anmeldemöglichkeit',
    againLeadLastWay:
      'Ohne {phone} könnten Sie sich nicht mehr anmelden. Fügen Sie zuerst eine E-Mail-Adresse oder ein anderes Konto hinzu.',
    againTitleUndone: 'Ihre Telefonnummer wurde nicht entfernt',
    againLeadUndone:
      '{phone} ist weiterhin die Telefonnummer Ihres Kontos. Der Code wurde möglicherweise bereits verwendet. Fordern Sie einen neuen an, um fortzufahren.',
    unconfirmedTitle: 'Wir prüfen, ob Ihre Telefonnummer entfernt wurde',
    unconfirmedLead:
      'Die Verbindung ist abgebrochen, bevor die Antwort kam. Wir sehen in Ihrem Konto nach, ob {phone} entfernt wurde.',
    unconfirmedTitleStill: 'Noch ist unklar, ob Ihre Telefonnummer entfernt wurde',
    unconfirmedLeadStill:
      'Wir können noch immer nicht sagen, ob {phone} entfernt wurde. Prüfen Sie es in Kürze erneut.',
    doneTitle: 'Telefonnummer entfernt',
    doneLead: '{phone} gehört nicht mehr zu Ihrem Konto.',
    pendingSend: 'Code wird gesendet\u00A0…',
    pendingCommit: 'Ihre Telefonnummer wird entfernt\u00A0…',
  },
  errors: {
    old_code_required:
      'Auch der Code aus der SMS an Ihre aktuelle Nummer ist nötig. Fordern Sie ihn an und geben Sie ihn ein.',
    old_phone_mismatch:
      'Ihre aktuelle Telefonnummer ist nicht die, die wir geprüft haben. Verwenden Sie die jetzt angezeigte Nummer oder beginnen Sie neu.',
    phone_taken: 'Diese Nummer gehört bereits zu einem anderen Konto. Geben Sie eine andere ein.',
    same_phone: 'Das ist bereits Ihre Telefonnummer. Geben Sie eine andere ein.',
    malformed_phone: 'Der Dienst akzeptiert diese Nummer nicht. Prüfen Sie sie auf Tippfehler.',
    no_phone: 'Ihr Konto hat keine Telefonnummer. Fügen Sie zuerst eine hinzu.',
    already_bound: 'Ihr Konto hat bereits eine Telefonnummer. Ändern Sie diese, statt eine hinzuzufügen.',
    sms_unavailable:
      'An diese Nummer können wir derzeit keine SMS senden. Verwenden Sie eine andere oder versuchen Sie es später erneut.',
    sms_daily_limit:
      'Diese Nummer hat heute schon alle SMS erhalten, die erlaubt sind. Verwenden Sie eine andere oder versuchen Sie es morgen erneut.',
  },
}
