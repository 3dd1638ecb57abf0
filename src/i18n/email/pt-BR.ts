import type { EmailWords } from '../words.ts'

export const email: EmailWords = {
  field: {
    empty: 'Digite um endereço de e-mail, como name@example.com.',
    noAt: 'Adicione o símbolo @, como em name@example.com.',
    severalAts: 'Um endereço de e-mail tem só um símbolo @. Apague os outros.',
    space: 'Apague o espaço do endereço de e-mail.',
    characters:
      'Apague o que um endereço de e-mail não pode ter, como aspas, parênteses, colchetes, vírgulas ou algum caractere invisível.',
    tooLong: 'O texto é longo demais para um endereço de e-mail. Confira se há algo a mais.',
    dots: 'Confira os pontos: nenhum no começo nem no fim de cada parte, e nunca dois seguidos.',
    domain: 'Confira a parte depois do símbolo @. Ela deve ser parecida com example.com.',
    same: 'Este já é seu e-mail. Digite um diferente.',
    asciiForm: 'Na forma técnica: {email}',
  },
  bind: {
    unfitTitleAlreadyBound: 'Sua conta já tem um e-mail',
    unfitLeadAlreadyBound: 'Seu e-mail é {email}. Para usar outro, altere seu e-mail.',
    draftTitle: 'Adicionar um e-mail',
    draftLead: 'Vamos enviar um código para ter certeza de que o endereço é seu.',
    draftLabel: 'E-mail',
    draftSubmit: 'Enviar código',
    proveTitle: 'Digite o código',
    proveSubmit: 'Adicionar este e-mail',
    againTitleUndone: 'Seu e-mail não foi adicionado',
    againLeadUndone: 'Talvez o código já tenha sido usado. Se quiser continuar, peça um novo para {email}.',
    unconfirmedTitle: 'Verificando se seu e-mail foi adicionado',
    unconfirmedLead:
      'Perdemos a conexão antes de receber a resposta. Estamos consultando sua conta para ver se {email} foi adicionado.',
    unconfirmedTitleStill: 'Ainda não sabemos se seu e-mail foi adicionado',
    unconfirmedLeadStill: 'Continuamos sem saber se {email} foi adicionado. Verifique de novo em instantes.',
    elsewhereTitle: 'Sua conta tem um e-mail diferente',
    elsewhereLead:
      'Seu e-mail agora é {email}. Ele foi adicionado a partir de outro lugar. Se não foi você, proteja sua conta.',
    doneTitle: 'E-mail adicionado',
    doneLead: '{email} agora é o e-mail da sua conta.',
    pendingSend: 'Enviando o código…',
    pendingCommit: 'Adicionando seu e-mail…',
  },
  change: {
    unfitTitleNoEmail: 'Ainda não há e-mail para alterar',
    unfitLeadNoEmail: 'Primeiro, adicione um e-mail à sua conta. Depois, você poderá alterá-lo aqui.',
    draftTitle: 'Alterar seu e-mail',
    draftLead:
      'Vamos enviar um código para o novo endereço e outro para o seu endereço atual, para ter certeza de que os dois são seus.',
    draftLeadNewOnly: 'Vamos enviar um código para o novo endereço, para ter certeza de que ele é seu.',
    draftCurrent: 'E-mail atual',
    draftLabel: 'Novo e-mail',
    draftSubmit: 'Enviar códigos',
    draftSubmitNewOnly: 'Enviar código',
    proveTitle: 'Digite os códigos',
    proveTitleNewOnly: 'Digite o código',
    codeLabelNew: 'Código do seu novo e-mail',
    codeLabelOld: 'Código do seu e-mail atual',
    proveSubmit: 'Verificar',
    review: 'De {from} para {to}',
    helpSummary: 'Não consigo acessar meu e-mail atual',
    confirmTitle: 'Confirme a alteração',
    confirmLead: 'Quando você confirmar, {to} passará a ser o e-mail da sua conta.',
    confirmSubmit: 'Alterar meu e-mail',
    againTitleCodesSpent: 'Peça novos códigos',
    againLeadCodesSpent:
      'Não conseguimos confirmar os códigos, e talvez eles já tenham sido usados. Seu e-mail não foi alterado.',
    againTitleCodesSpentNewOnly: 'Peça um novo código',
    againLeadCodesSpentNewOnly:
      'Não conseguimos confirmar o código, e talvez ele já tenha sido usado. Seu e-mail não foi alterado.',
    againTitleExpired: 'O tempo acabou',
    againLeadExpired:
      'A confirmação expirou. Seu e-mail não foi alterado, e o que você digitou continua aqui.',
    againTitleUndone: 'Seu e-mail não foi alterado',
    againLeadUndone:
      'A alteração não foi feita. O que você digitou continua aqui, então você pode tentar de novo.',
    unconfirmedTitle: 'Verificando se seu e-mail foi alterado',
    unconfirmedLead:
      'Perdemos a conexão antes de receber a resposta. Estamos consultando sua conta para ver se a alteração foi feita.',
    unconfirmedTitleStill: 'Ainda não sabemos se seu e-mail foi alterado',
    unconfirmedLeadStill:
      'Continuamos sem saber se a alteração foi feita. Verifique de novo em instantes e mantenha o acesso aos dois endereços de e-mail.',
    elsewhereTitle: 'Seu e-mail agora é outro',
    elsewhereLead:
      'Seu e-mail agora é {email}. Ele foi alterado a partir de outro lugar. Se não foi você, proteja sua conta.',
    elsewhereTitleNone: 'Sua conta não tem mais e-mail',
    elsewhereLeadNone: 'O e-mail foi removido a partir de outro lugar. Se não foi você, proteja sua conta.',
    doneTitle: 'E-mail alterado',
    doneLead:
      '{to} agora é o e-mail da sua conta. {from} não funciona mais para esta conta e talvez receba um aviso.',
    pendingSend: 'Enviando…',
    pendingVerify: 'Verificando…',
    pendingCommit: 'Alterando seu e-mail…',
  },
  unbind: {
    unfitTitleNoEmail: 'Não há e-mail para remover',
    unfitLeadNoEmail: 'Sua conta não tem e-mail.',
    draftTitle: 'Remover seu e-mail',
    draftLead:
      '{email} não fará mais parte da sua conta: você não poderá fazer login com esse endereço, e não poderemos entrar em contato com você por ele.',
    waysTitle: 'Outras formas de fazer login',
    waysNone:
      'Não encontramos nenhuma outra forma de fazer login. Talvez o serviço não permita remover a última.',
    wayPhone: 'Telefone: {phone}',
    wayUsername: 'Nome de usuário: {username}',
    wayProvider: 'Conta {provider}',
    draftSubmit: 'Enviar código',
    proveTitle: 'Confirme com um código',
    proveSubmit: 'Remover meu e-mail',
    againTitleLastWay: 'Esta é sua única forma de fazer login',
    againLeadLastWay:
      'Se {email} fosse removido, você não poderia mais fazer login. Primeiro, adicione um número de telefone ou outra conta.',
    againTitleUndone: 'Seu e-mail não foi removido',
    againLeadUndone:
      '{email} ainda é o e-mail da sua conta. Talvez o código já tenha sido usado; peça um novo para continuar.',
    unconfirmedTitle: 'Verificando se seu e-mail foi removido',
    unconfirmedLead:
      'Perdemos a conexão antes de receber a resposta. Estamos consultando sua conta para ver se {email} foi removido.',
    unconfirmedTitleStill: 'Ainda não sabemos se seu e-mail foi removido',
    unconfirmedLeadStill: 'Continuamos sem saber se {email} foi removido. Verifique de novo em instantes.',
    doneTitle: 'E-mail removido',
    doneLead: '{email} não faz mais parte da sua conta.',
    pendingSend: 'Enviando o código…',
    pendingCommit: 'Removendo seu e-mail…',
  },
  errors: {
    old_code_required: 'Também é necessário um código do seu e-mail atual. Peça o código e digite aqui.',
    old_email_mismatch:
      'Seu e-mail atual não é o mesmo que verificamos. Use o endereço mostrado agora ou comece de novo.',
    email_taken: 'Este e-mail já pertence a outra conta. Digite um diferente.',
    same_email: 'Este já é seu e-mail. Digite um diferente.',
    malformed_email: 'O serviço não aceita este endereço. Confira se há erros de digitação.',
    no_email: 'Sua conta não tem e-mail. Primeiro, adicione um.',
    already_bound: 'Sua conta já tem um e-mail. Altere-o em vez de adicionar outro.',
  },
}
