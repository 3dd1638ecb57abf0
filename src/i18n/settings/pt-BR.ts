import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: 'Adicionar',
    change: 'Alterar',
    remove: 'Remover',
    close: 'Fechar',
    show: 'Mostrar',
    hidden: 'Não exibido aqui',
    loadFailed: 'Não foi possível abrir. Verifique sua conexão e tente novamente.',
    finishFirst: 'Conclua isto primeiro ou cancele.',
  },
  email: {
    label: 'E-mail',
    none: 'Nenhum e-mail',
  },
  phone: {
    label: 'Telefone',
    none: 'Nenhum número de telefone',
  },
  errors: {},
}
