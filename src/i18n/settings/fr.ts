import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: 'Ajouter',
    change: 'Modifier',
    remove: 'Supprimer',
    close: 'Fermer',
    show: 'Afficher',
    hidden: 'Non affiché ici',
    loadFailed: 'Ouverture impossible. Vérifiez votre connexion, puis réessayez.',
    finishFirst: 'Terminez d’abord cette opération, ou annulez-la.',
  },
  email: {
    label: 'Adresse e-mail',
    none: 'Aucune adresse e-mail',
  },
  phone: {
    label: 'Téléphone',
    none: 'Aucun numéro de téléphone',
  },
  errors: {},
}
