import type { DeletionWords } from '../words.ts'

export const deletion: DeletionWords = {
  delete: {
    unfitTitleNoProof: 'Primeiro adicione um e-mail',
    unfitLeadNoProof:
      'Sua conta não tem e-mail, telefone nem senha, então nada pode provar que ela é sua. Adicione um e-mail à sua conta. Depois você poderá excluí-la aqui.',
    unfitTitleProofHidden: 'Sua conta não pode ser excluída aqui',
    unfitLeadProofHidden:
      'Para ter certeza de que é você, seria preciso enviar um código ao seu telefone ou e-mail, mas esta página não pode vê-los. Fale com o suporte para excluir sua conta.',
    draftTitle: 'Excluir sua conta',
    draftLead:
      'Sua conta deixará de existir para sempre. Você não poderá mais entrar com ela, e ninguém poderá recuperá-la.',
    draftAccount: 'Conta a ser excluída',
    draftProofByPhone: 'Para ter certeza de que é você, enviaremos um código por SMS para {to}.',
    draftProofByEmail: 'Para ter certeza de que é você, enviaremos um código por e-mail para {to}.',
    draftProofByPassword: 'Para ter certeza de que é você, pediremos sua senha.',
    draftSubmit: 'Enviar código',
    draftSubmitByPassword: 'Continuar',
    proveTitle: 'Confirme que é você',
    proveSubmit: 'Continuar',
    phrase: 'excluir minha conta',
    phraseLabel: 'Para continuar, digite esta frase',
    phraseEmpty: 'Digite a frase mostrada aqui.',
    phraseWrong: 'Esta não é a frase mostrada aqui. Verifique se há erros de digitação.',
    passwordLabel: 'Sua senha',
    passwordEmpty: 'Digite sua senha.',
    confirmTitle: 'Excluir sua conta para sempre?',
    confirmLead: 'Isso não pode ser desfeito.',
    confirmSubmit: 'Excluir minha conta',
    keep: 'Manter minha conta',
    againTitleCodesSpent: 'Enviar um novo código',
    againLeadCodesSpent:
      'Não conseguimos confirmar o código, e ele talvez já tenha sido usado. Sua conta não foi excluída.',
    againTitleCodesSpentByPassword: 'Tentar novamente',
    againLeadCodesSpentByPassword: 'Não conseguimos confirmar sua senha. Sua conta não foi excluída.',
    againTitleExpired: 'O tempo acabou',
    againLeadExpired: 'A confirmação expirou. Sua conta não foi excluída.',
    againTitleUndone: 'Sua conta não foi excluída',
    againLeadUndone: 'A exclusão não foi concluída. Sua conta está como antes.',
    againTitleLocked: 'Sua conta está bloqueada',
    againLeadLocked:
      'Houve muitas senhas erradas. Sua conta não foi excluída. Espere um pouco ou redefina sua senha e tente novamente.',
    againTitleBlocked: 'Sua conta não pode ser excluída agora',
    againLeadBlocked: 'Nada foi excluído e nenhum código foi enviado.',
    unconfirmedTitle: 'Verificando se sua conta foi excluída',
    unconfirmedLead:
      'Perdemos a conexão antes de a resposta chegar. Estamos lendo sua conta para ver se ela ainda existe.',
    unconfirmedTitleStill: 'Ainda não sabemos se sua conta foi excluída',
    unconfirmedLeadStill:
      'Ainda não sabemos. Verifique novamente daqui a pouco. Se você ainda consegue entrar, sua conta não foi excluída.',
    doneTitle: 'Sua conta foi excluída',
    doneLead: 'Ela deixou de existir para sempre, e você saiu da sessão. Você pode fechar esta página.',
    pendingSend: 'Preparando…',
    pendingVerify: 'Verificando…',
    pendingCommit: 'Excluindo sua conta…',
  },
  errors: {
    old_password_wrong: 'Esta não é sua senha. Verifique e tente novamente.',
    account_locked: 'Houve muitas senhas erradas, então sua conta está bloqueada por um tempo.',
    password_too_long: 'Esta senha é longa demais para ser enviada com segurança. Escolha uma mais curta.',
    encryption_unavailable:
      'Não foi possível proteger sua senha no envio. Nada foi alterado. Tente de novo em instantes.',
  },
}
