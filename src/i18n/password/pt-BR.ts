import type { PasswordWords } from '../words.ts'

export const password: PasswordWords = {
  field: {
    oldLabel: 'Senha atual',
    newLabel: 'Nova senha',
    contactLabel: 'E-mail ou número de telefone',
    show: 'Mostrar',
    hide: 'Ocultar',
    showLabel: 'Mostrar a senha',
    hideLabel: 'Ocultar a senha',
    shown: 'A senha está visível.',
    hidden: 'A senha está oculta.',
    oldEmpty: 'Digite sua senha atual.',
    newEmpty: 'Digite uma nova senha.',
    same: 'Esta é a sua senha atual. Escolha outra.',
    noContact: 'Digite um e-mail ou um número de telefone com o código do país.',
    rules1: 'Pelo menos 6 caracteres.',
    rules2: 'Pelo menos 6 caracteres, de dois tipos: números, letras ou símbolos.',
    rules3: 'Pelo menos 6 caracteres, com números, letras e símbolos.',
    ruleFits: 'Esta senha atende à regra.',
    ruleUnfit: 'Esta senha ainda não atende à regra.',
    strengthLabel: 'Dificuldade de adivinhar esta senha',
    strength0: 'Muito fácil de adivinhar.',
    strength1: 'Fácil de adivinhar.',
    strength2: 'Poderia ser adivinhada.',
    strength3: 'Difícil de adivinhar.',
    strength4: 'Muito difícil de adivinhar.',
  },
  change: {
    draftTitleLoading: 'Senha',
    draftTitle: 'Alterar a senha',
    draftTitleSet: 'Criar uma senha',
    draftLead: 'Digite a senha que você tem agora e depois uma nova.',
    draftLeadSet: 'Sua conta ainda não tem senha. Com uma, você entra sem código e sem outro serviço.',
    draftSubmit: 'Alterar a senha',
    draftSubmitSet: 'Criar a senha',
    forgot: 'Esqueci minha senha',
    reset: 'Redefinir com um código',
    signIn: 'Entrar com a nova senha',
    againTitleUndone: 'Sua senha não foi alterada',
    againLeadUndone: 'A alteração não foi concluída. Sua senha antiga continua valendo.',
    againTitleUndoneSet: 'Nenhuma senha foi criada',
    againLeadUndoneSet: 'A nova senha não foi salva. Sua conta continua sem senha.',
    againTitleLocked: 'Senhas erradas demais',
    againLeadLocked:
      'Para sua segurança, a conta não aceita senhas por um tempo. Você pode redefinir a senha agora com um código ou tentar mais tarde.',
    unconfirmedTitle: 'Verificando se a senha foi alterada',
    unconfirmedLead:
      'A conexão caiu antes da resposta. Estamos lendo sua conta para ver se a nova senha está valendo.',
    unconfirmedTitleStill: 'Não dá para saber se a senha foi alterada',
    unconfirmedLeadStill:
      'Entre com a nova senha: se funcionar, ela foi alterada. Se não, a anterior continua valendo.',
    doneTitle: 'Senha alterada',
    doneLead:
      'A partir de agora, entre com a nova senha. Em outros dispositivos, talvez seja preciso entrar de novo.',
    doneTitleSet: 'Senha criada',
    doneLeadSet: 'Agora você pode entrar com a nova senha.',
    pendingSend: 'Salvando a nova senha…',
    pendingCommit: 'Salvando a nova senha…',
  },
  reset: {
    unfitTitleNoContact: 'Não há para onde enviar um código',
    unfitLeadNoContact:
      'Sua conta não tem e-mail nem número de telefone. Adicione um e depois redefina a senha aqui.',
    draftTitle: 'Redefinir a senha',
    draftLead: 'Enviaremos um código para {to}. Com ele você escolhe uma nova senha.',
    draftLeadChoice: 'Enviaremos um código para você. Com ele você escolhe uma nova senha.',
    draftLeadSignedOut:
      'Digite o e-mail ou o número de telefone da sua conta. Com o código que enviaremos, você escolhe uma nova senha.',
    choiceLabel: 'Para onde enviar o código?',
    draftSubmit: 'Enviar código',
    reopen: 'Usar outro endereço',
    signIn: 'Entrar com a nova senha',
    proveTitle: 'Escolher uma nova senha',
    proveNoteSignedOut: 'Nada chega se nenhuma conta tiver este endereço.',
    proveSubmit: 'Salvar a nova senha',
    confirmTitle: 'Escolher outra senha',
    confirmLead:
      'O código estava certo, mas o serviço não aceita essa senha. Escolha outra antes que o tempo acabe.',
    confirmSubmit: 'Salvar a nova senha',
    againTitleCodesSpent: 'Enviar um novo código',
    againLeadCodesSpent:
      'Não conseguimos confirmar o código, e talvez ele já tenha sido usado. Sua senha não foi alterada.',
    againTitleExpired: 'O tempo acabou',
    againLeadExpired:
      'O código não vale mais. Sua senha não foi alterada; envie um novo código para continuar.',
    againTitleUndone: 'Sua senha não foi alterada',
    againLeadUndone:
      'A alteração não foi concluída. Sua senha antiga continua valendo; envie um novo código para tentar de novo.',
    unconfirmedTitle: 'Verificando se a senha foi alterada',
    unconfirmedLead:
      'A conexão caiu antes da resposta. Estamos lendo sua conta para ver se a nova senha está valendo.',
    unconfirmedTitleSignedOut: 'Talvez sua senha tenha sido alterada',
    unconfirmedLeadSignedOut:
      'A conexão caiu antes da resposta. Entre com a nova senha: se funcionar, ela foi alterada. Se não, volte e peça outro código.',
    unconfirmedTitleStill: 'Não dá para saber se a senha foi alterada',
    unconfirmedLeadStill:
      'Entre com a nova senha: se funcionar, ela foi alterada. Se não, volte e peça outro código.',
    doneTitle: 'Senha alterada',
    doneLead:
      'A partir de agora, entre com a nova senha. Em outros dispositivos, talvez seja preciso entrar de novo.',
    doneLeadSignedOut: 'Agora você pode entrar com a nova senha.',
    pendingSend: 'Enviando o código…',
    pendingVerify: 'Salvando a nova senha…',
    pendingCommit: 'Salvando a nova senha…',
  },
  errors: {
    old_password_required: 'Sua conta já tem uma senha. Digite-a também.',
    old_password_wrong: 'Esta não é a sua senha atual. Confira ou redefina com um código.',
    password_rejected: 'O serviço não aceita esta senha. Escolha uma mais longa ou menos comum.',
    password_reused: 'Você já usou esta senha antes. Escolha outra.',
    password_too_long: 'Esta senha é longa demais para ser enviada com segurança. Escolha uma mais curta.',
    account_locked: 'Houve senhas erradas demais, e a conta está bloqueada por um tempo. Tente mais tarde.',
    encryption_unavailable:
      'Não foi possível proteger sua senha no envio. Nada foi alterado. Tente de novo em instantes.',
  },
}
