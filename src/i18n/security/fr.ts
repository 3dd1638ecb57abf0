import type { SecurityWords } from '../words.ts'

export const security: SecurityWords = {
  title: 'Bilan de sécurité',
  complete: 'Ce qui protège votre compte est en place.',
  partly: 'Certains éléments sont inconnus depuis cette page.',
  next: {
    email:
      'Ajoutez d’abord une adresse e-mail : elle vous permet de revenir si vous perdez les autres moyens.',
    phone: 'Ajoutez ensuite un numéro de téléphone : un deuxième moyen de vous joindre.',
    password: 'Définissez ensuite un mot de passe : vous pourrez vous connecter par vous-même.',
    mfa: 'Activez ensuite la validation en deux étapes.',
  },
  score: 'Score de sécurité : {score} sur {max}',
  parts: {
    email: 'Adresse e-mail',
    phone: 'Numéro de téléphone',
    password: 'Mot de passe',
    mfa: 'Validation en deux étapes',
  },
  states: {
    set: 'en place',
    unconfirmed: 'pas encore confirmé',
    hidden: 'en place, mais non affiché ici',
    missing: 'manquant',
    unknown: 'inconnu depuis cette page',
  },
  add: 'Ajouter',
  open: 'Modifier',
  errors: {},
}
