import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: 'Hinzufügen',
    change: 'Ändern',
    edit: 'Bearbeiten',
    set: 'Festlegen',
    reset: 'Zurücksetzen',
    remove: 'Entfernen',
    delete: 'Löschen',
    close: 'Schließen',
    show: 'Anzeigen',
    hidden: 'Wird hier nicht angezeigt',
    loadFailed: 'Das ließ sich nicht öffnen. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    finishFirst: 'Schließen Sie dies zuerst ab, oder brechen Sie es ab.',
    saveFirst: 'Speichern Sie Ihre Änderungen zuerst, oder verwerfen Sie sie.',
  },
  profile: {
    label: 'Profil',
    none: 'Noch kein Name',
  },
  email: {
    label: 'E-Mail-Adresse',
    none: 'Noch keine E-Mail-Adresse',
  },
  phone: {
    label: 'Telefonnummer',
    none: 'Noch keine Telefonnummer',
  },
  password: {
    label: 'Passwort',
    none: 'Noch kein Passwort',
    set: 'Ein Passwort ist festgelegt',
    changedOn: 'Zuletzt geändert am {date}',
  },
  deletion: {
    label: 'Konto',
    lead: 'Löschen lässt sich nicht rückgängig machen',
  },
  errors: {},
}
