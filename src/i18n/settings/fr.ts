import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: 'Ajouter',
    change: 'Modifier',
    edit: 'Modifier',
    set: 'Définir',
    reset: 'Réinitialiser',
    remove: 'Supprimer',
    delete: 'Supprimer',
    close: 'Fermer',
    show: 'Afficher',
    hidden: 'Non affiché ici',
    loadFailed: 'Ouverture impossible. Vérifiez votre connexion, puis réessayez.',
    finishFirst: 'Terminez d’abord cette opération, ou annulez-la.',
    saveFirst: 'Enregistrez d’abord vos modifications, ou abandonnez-les.',
  },
  profile: {
    label: 'Profil',
    none: 'Aucun nom',
  },
  email: {
    label: 'Adresse e-mail',
    none: 'Aucune adresse e-mail',
  },
  phone: {
    label: 'Téléphone',
    none: 'Aucun numéro de téléphone',
  },
  password: {
    label: 'Mot de passe',
    none: 'Aucun mot de passe',
    set: 'Un mot de passe est défini',
    changedOn: 'Dernière modification : {date}',
  },
  deletion: {
    label: 'Compte',
    lead: 'La suppression est définitive',
  },
  errors: {},
}
