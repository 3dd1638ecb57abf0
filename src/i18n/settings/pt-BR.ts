import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: 'Adicionar',
    change: 'Alterar',
    edit: 'Editar',
    set: 'Criar',
    reset: 'Redefinir',
    remove: 'Remover',
    delete: 'Excluir',
    close: 'Fechar',
    show: 'Mostrar',
    hidden: 'Não exibido aqui',
    loadFailed: 'Não foi possível abrir. Verifique sua conexão e tente novamente.',
    finishFirst: 'Conclua isto primeiro ou cancele.',
    saveFirst: 'Salve suas alterações primeiro ou descarte-as.',
  },
  profile: {
    label: 'Perfil',
    none: 'Nenhum nome',
  },
  email: {
    label: 'E-mail',
    none: 'Nenhum e-mail',
  },
  phone: {
    label: 'Telefone',
    none: 'Nenhum número de telefone',
  },
  password: {
    label: 'Senha',
    none: 'Nenhuma senha',
    set: 'Há uma senha definida',
    changedOn: 'Última alteração: {date}',
  },
  deletion: {
    label: 'Conta',
    lead: 'A exclusão não pode ser desfeita',
  },
  errors: {},
}
