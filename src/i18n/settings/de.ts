import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: 'Hinzufügen',
    change: 'Ändern',
    remove: 'Entfernen',
    close: 'Schließen',
    show: 'Anzeigen',
    hidden: 'Wird hier nicht angezeigt',
    loadFailed: 'Das ließ sich nicht öffnen. Prüfen Sie Ihre Verbindung und versuchen Sie es erneut.',
    finishFirst: 'Schließen Sie dies zuerst ab, oder brechen Sie es ab.',
  },
  email: {
    label: 'E-Mail-Adresse',
    none: 'Noch keine E-Mail-Adresse',
  },
  phone: {
    label: 'Telefonnummer',
    none: 'Noch keine Telefonnummer',
  },
  errors: {},
}
