import type { PasswordWords } from '../words.ts'

export const password: PasswordWords = {
  field: {
    oldLabel: 'Aktuelles Passwort',
    newLabel: 'Neues Passwort',
    contactLabel: 'E-Mail-Adresse oder Telefonnummer',
    show: 'Anzeigen',
    hide: 'Verbergen',
    showLabel: 'Passwort anzeigen',
    hideLabel: 'Passwort verbergen',
    shown: 'Ihr Passwort ist sichtbar.',
    hidden: 'Ihr Passwort ist verborgen.',
    oldEmpty: 'Geben Sie Ihr aktuelles Passwort ein.',
    newEmpty: 'Geben Sie ein neues Passwort ein.',
    same: 'Das ist Ihr aktuelles Passwort. Wählen Sie ein anderes.',
    noContact: 'Geben Sie eine E-Mail-Adresse oder eine Telefonnummer mit Landesvorwahl ein.',
    rules1: 'Mindestens 6 Zeichen.',
    rules2: 'Mindestens 6 Zeichen, davon zwei Arten: Ziffern, Buchstaben, Sonderzeichen.',
    rules3: 'Mindestens 6 Zeichen mit Ziffern, Buchstaben und Sonderzeichen.',
    ruleFits: 'Dieses Passwort erfüllt die Regel.',
    ruleUnfit: 'Dieses Passwort erfüllt die Regel noch nicht.',
    strengthLabel: 'Wie schwer dieses Passwort zu erraten ist',
    strength0: 'Sehr leicht zu erraten.',
    strength1: 'Leicht zu erraten.',
    strength2: 'Könnte erraten werden.',
    strength3: 'Schwer zu erraten.',
    strength4: 'Sehr schwer zu erraten.',
  },
  change: {
    draftTitleLoading: 'Passwort',
    draftTitle: 'Passwort ändern',
    draftTitleSet: 'Passwort festlegen',
    draftLead: 'Geben Sie Ihr jetziges Passwort ein, dann ein neues.',
    draftLeadSet:
      'Ihr Konto hat noch kein Passwort. Mit einem Passwort können Sie sich ohne Code und ohne anderen Dienst anmelden.',
    draftSubmit: 'Passwort ändern',
    draftSubmitSet: 'Passwort festlegen',
    forgot: 'Ich habe mein Passwort vergessen',
    reset: 'Mit einem Code zurücksetzen',
    signIn: 'Mit dem neuen Passwort anmelden',
    againTitleUndone: 'Ihr Passwort wurde nicht geändert',
    againLeadUndone: 'Die Änderung kam nicht an. Ihr altes Passwort gilt weiter.',
    againTitleUndoneSet: 'Es wurde kein Passwort festgelegt',
    againLeadUndoneSet: 'Das neue Passwort kam nicht an. Ihr Konto hat weiterhin keines.',
    againTitleLocked: 'Zu viele falsche Passwörter',
    againLeadLocked:
      'Zu Ihrer Sicherheit nimmt das Konto eine Zeit lang kein Passwort an. Sie können es sofort mit einem Code zurücksetzen oder es später noch einmal versuchen.',
    unconfirmedTitle: 'Wir prüfen, ob Ihr Passwort geändert wurde',
    unconfirmedLead:
      'Die Verbindung brach ab, bevor die Antwort kam. Wir lesen Ihr Konto, um zu sehen, ob das neue Passwort gilt.',
    unconfirmedTitleStill: 'Unklar, ob Ihr Passwort geändert wurde',
    unconfirmedLeadStill:
      'Melden Sie sich mit dem neuen Passwort an: Gelingt es, wurde es geändert. Wenn nicht, gilt das vorherige.',
    doneTitle: 'Passwort geändert',
    doneLead:
      'Melden Sie sich ab jetzt mit dem neuen Passwort an. Auf anderen Geräten müssen Sie sich vielleicht neu anmelden.',
    doneTitleSet: 'Passwort festgelegt',
    doneLeadSet: 'Sie können sich jetzt mit dem neuen Passwort anmelden.',
    pendingSend: 'Das neue Passwort wird gespeichert …',
    pendingCommit: 'Das neue Passwort wird gespeichert …',
  },
  reset: {
    unfitTitleNoContact: 'Kein Code kann Sie erreichen',
    unfitLeadNoContact:
      'Ihr Konto hat weder E-Mail-Adresse noch Telefonnummer. Fügen Sie zuerst eine hinzu, dann setzen Sie das Passwort hier zurück.',
    draftTitle: 'Passwort zurücksetzen',
    draftLead: 'Wir senden einen Code an {to}. Damit wählen Sie ein neues Passwort.',
    draftLeadChoice: 'Wir senden Ihnen einen Code. Damit wählen Sie ein neues Passwort.',
    draftLeadSignedOut:
      'Geben Sie die E-Mail-Adresse oder Telefonnummer Ihres Kontos ein. Mit dem Code, den wir dorthin senden, wählen Sie ein neues Passwort.',
    choiceLabel: 'Wohin soll der Code gehen?',
    draftSubmit: 'Code senden',
    reopen: 'Andere Adresse verwenden',
    signIn: 'Mit dem neuen Passwort anmelden',
    proveTitle: 'Neues Passwort wählen',
    proveNoteSignedOut: 'Gehört die Adresse zu keinem Konto, kommt nichts an.',
    proveSubmit: 'Neues Passwort speichern',
    confirmTitle: 'Anderes Passwort wählen',
    confirmLead:
      'Ihr Code war richtig, aber der Dienst nimmt dieses Passwort nicht an. Wählen Sie ein anderes, bevor die Zeit um ist.',
    confirmSubmit: 'Neues Passwort speichern',
    againTitleCodesSpent: 'Neuen Code senden',
    againLeadCodesSpent:
      'Wir konnten den Code nicht bestätigen, und er ist vielleicht schon verbraucht. Ihr Passwort wurde nicht geändert.',
    againTitleExpired: 'Die Zeit ist abgelaufen',
    againLeadExpired:
      'Der Code gilt nicht mehr. Ihr Passwort wurde nicht geändert; senden Sie einen neuen Code, um fortzufahren.',
    againTitleUndone: 'Ihr Passwort wurde nicht geändert',
    againLeadUndone:
      'Die Änderung kam nicht an. Ihr altes Passwort gilt weiter; senden Sie einen neuen Code, um es noch einmal zu versuchen.',
    unconfirmedTitle: 'Wir prüfen, ob Ihr Passwort geändert wurde',
    unconfirmedLead:
      'Die Verbindung brach ab, bevor die Antwort kam. Wir lesen Ihr Konto, um zu sehen, ob das neue Passwort gilt.',
    unconfirmedTitleSignedOut: 'Ihr Passwort ist vielleicht geändert',
    unconfirmedLeadSignedOut:
      'Die Verbindung brach ab, bevor die Antwort kam. Melden Sie sich mit dem neuen Passwort an: Gelingt es, wurde es geändert. Wenn nicht, gehen Sie zurück und fordern Sie einen neuen Code an.',
    unconfirmedTitleStill: 'Unklar, ob Ihr Passwort geändert wurde',
    unconfirmedLeadStill:
      'Melden Sie sich mit dem neuen Passwort an: Gelingt es, wurde es geändert. Wenn nicht, gehen Sie zurück und fordern Sie einen neuen Code an.',
    doneTitle: 'Passwort geändert',
    doneLead:
      'Melden Sie sich ab jetzt mit dem neuen Passwort an. Auf anderen Geräten müssen Sie sich vielleicht neu anmelden.',
    doneLeadSignedOut: 'Sie können sich jetzt mit dem neuen Passwort anmelden.',
    pendingSend: 'Der Code wird gesendet …',
    pendingVerify: 'Das neue Passwort wird gespeichert …',
    pendingCommit: 'Das neue Passwort wird gespeichert …',
  },
  errors: {
    old_password_required: 'Ihr Konto hat schon ein Passwort. Geben Sie es auch ein.',
    old_password_wrong:
      'Das ist nicht Ihr aktuelles Passwort. Prüfen Sie es, oder setzen Sie es mit einem Code zurück.',
    password_rejected:
      'Der Dienst nimmt dieses Passwort nicht an. Wählen Sie ein längeres oder weniger übliches.',
    password_reused: 'Dieses Passwort haben Sie schon einmal verwendet. Wählen Sie ein anderes.',
    password_too_long: 'Dieses Passwort ist zu lang, um sicher gesendet zu werden. Wählen Sie ein kürzeres.',
    account_locked:
      'Es gab zu viele falsche Passwörter; das Konto ist eine Zeit lang gesperrt. Versuchen Sie es später noch einmal.',
    encryption_unavailable:
      'Ihr Passwort konnte nicht geschützt gesendet werden. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.',
  },
}
