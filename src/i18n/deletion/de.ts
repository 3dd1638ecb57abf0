import type { DeletionWords } from '../words.ts'

export const deletion: DeletionWords = {
  delete: {
    unfitTitleNoProof: 'Fügen Sie zuerst eine E-Mail-Adresse hinzu',
    unfitLeadNoProof:
      'Ihr Konto hat weder E-Mail-Adresse noch Telefonnummer noch Passwort. Daher kann nichts beweisen, dass es Ihnen gehört. Fügen Sie Ihrem Konto eine E-Mail-Adresse hinzu. Dann können Sie es hier löschen.',
    unfitTitleProofHidden: 'Ihr Konto kann hier nicht gelöscht werden',
    unfitLeadProofHidden:
      'Um sicherzugehen, dass Sie es sind, müssten wir einen Code an Ihr Telefon oder Ihre E-Mail-Adresse senden. Diese Seite darf beides nicht sehen. Wenden Sie sich an den Support, um Ihr Konto zu löschen.',
    draftTitle: 'Konto löschen',
    draftLead:
      'Ihr Konto wird endgültig gelöscht. Sie können sich nicht mehr damit anmelden, und niemand kann es wiederherstellen.',
    draftAccount: 'Dieses Konto wird gelöscht',
    draftProofByPhone: 'Um sicherzugehen, dass Sie es sind, senden wir einen Code per SMS an {to}.',
    draftProofByEmail: 'Um sicherzugehen, dass Sie es sind, senden wir einen Code per E-Mail an {to}.',
    draftProofByPassword: 'Um sicherzugehen, dass Sie es sind, fragen wir nach Ihrem Passwort.',
    draftSubmit: 'Code senden',
    draftSubmitByPassword: 'Weiter',
    proveTitle: 'Bestätigen Sie, dass Sie es sind',
    proveSubmit: 'Weiter',
    phrase: 'mein Konto löschen',
    phraseLabel: 'Geben Sie zum Fortfahren diesen Satz ein',
    phraseEmpty: 'Geben Sie den Satz ein, der hier steht.',
    phraseWrong: 'Das ist nicht der Satz, der hier steht. Prüfen Sie ihn auf Tippfehler.',
    passwordLabel: 'Ihr Passwort',
    passwordEmpty: 'Geben Sie Ihr Passwort ein.',
    confirmTitle: 'Konto endgültig löschen?',
    confirmLead: 'Das kann nicht rückgängig gemacht werden.',
    confirmSubmit: 'Mein Konto löschen',
    keep: 'Mein Konto behalten',
    againTitleCodesSpent: 'Neuen Code senden',
    againLeadCodesSpent:
      'Wir konnten den Code nicht bestätigen. Er ist vielleicht schon verbraucht. Ihr Konto wurde nicht gelöscht.',
    againTitleCodesSpentByPassword: 'Erneut versuchen',
    againLeadCodesSpentByPassword:
      'Wir konnten Ihr Passwort nicht bestätigen. Ihr Konto wurde nicht gelöscht.',
    againTitleExpired: 'Die Zeit ist abgelaufen',
    againLeadExpired: 'Die Bestätigung ist abgelaufen. Ihr Konto wurde nicht gelöscht.',
    againTitleUndone: 'Ihr Konto wurde nicht gelöscht',
    againLeadUndone: 'Das Löschen hat nicht funktioniert. Ihr Konto ist, wie es war.',
    againTitleLocked: 'Ihr Konto ist gesperrt',
    againLeadLocked:
      'Es gab zu viele falsche Passwörter. Ihr Konto wurde nicht gelöscht. Warten Sie eine Weile oder setzen Sie Ihr Passwort zurück, und versuchen Sie es dann erneut.',
    againTitleBlocked: 'Ihr Konto kann gerade nicht gelöscht werden',
    againLeadBlocked: 'Es wurde nichts gelöscht und kein Code gesendet.',
    unconfirmedTitle: 'Wir prüfen, ob Ihr Konto gelöscht wurde',
    unconfirmedLead:
      'Die Verbindung brach ab, bevor die Antwort kam. Wir lesen Ihr Konto, um zu sehen, ob es noch da ist.',
    unconfirmedTitleStill: 'Noch ist unklar, ob Ihr Konto gelöscht wurde',
    unconfirmedLeadStill:
      'Das ist noch immer unklar. Prüfen Sie es gleich noch einmal. Wenn Sie sich noch anmelden können, wurde Ihr Konto nicht gelöscht.',
    doneTitle: 'Ihr Konto ist gelöscht',
    doneLead: 'Es ist endgültig gelöscht, und Sie sind abgemeldet. Sie können diese Seite schließen.',
    pendingSend: 'Wird vorbereitet …',
    pendingVerify: 'Wird geprüft …',
    pendingCommit: 'Ihr Konto wird gelöscht …',
  },
  errors: {
    old_password_wrong: 'Das ist nicht Ihr Passwort. Prüfen Sie es und versuchen Sie es erneut.',
    account_locked: 'Es gab zu viele falsche Passwörter. Ihr Konto ist deshalb eine Weile gesperrt.',
    password_too_long: 'Dieses Passwort ist zu lang, um sicher gesendet zu werden. Wählen Sie ein kürzeres.',
    encryption_unavailable:
      'Ihr Passwort konnte nicht geschützt gesendet werden. Nichts wurde geändert. Versuchen Sie es gleich noch einmal.',
  },
}
