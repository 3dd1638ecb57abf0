import type { SecurityWords } from '../words.ts'

export const security: SecurityWords = {
  title: 'Sicherheits-Check',
  complete: 'Was Ihr Konto schützt, ist eingerichtet.',
  partly: 'Einiges davon ist von hier aus nicht bekannt.',
  next: {
    email: 'Fügen Sie zuerst eine E-Mail-Adresse hinzu: Damit kommen Sie zurück, wenn andere Wege ausfallen.',
    phone: 'Fügen Sie als Nächstes eine Telefonnummer hinzu: ein zweiter Weg, Sie zu erreichen.',
    password: 'Legen Sie als Nächstes ein Passwort fest: Damit melden Sie sich selbst an.',
    mfa: 'Schalten Sie als Nächstes die Bestätigung in zwei Schritten ein.',
  },
  score: 'Sicherheitswert: {score} von {max}',
  parts: {
    email: 'E-Mail-Adresse',
    phone: 'Telefonnummer',
    password: 'Passwort',
    mfa: 'Bestätigung in zwei Schritten',
  },
  states: {
    set: 'ist eingerichtet',
    unconfirmed: 'ist noch nicht bestätigt',
    hidden: 'ist eingerichtet, wird hier aber nicht gezeigt',
    missing: 'fehlt',
    unknown: 'ist von hier aus nicht bekannt',
  },
  add: 'Hinzufügen',
  open: 'Ändern',
  errors: {},
}
