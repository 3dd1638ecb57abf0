import type { PhoneWords } from '../words.ts'

export const phone: PhoneWords = {
  field: {
    country: 'País ou região',
    preview: 'O SMS será enviado para {phone}.',
    follows: 'O país agora é {country}.',
    lifetime: 'Ele vale por cerca de um minuto.',
    edit: 'Editar o número',
    empty: 'Digite um número de celular.',
    noDigits: 'Digite os números de um celular.',
    several: 'Há mais de um número aqui. Digite só um.',
    extension: 'O SMS não chega a um ramal. Digite um número de celular sem ramal.',
    tooShort: 'O número é curto demais para um telefone. Confira se faltam dígitos.',
    tooLong: 'O número é longo demais para um telefone. Confira se há dígitos a mais.',
    notOffered: 'Não podemos enviar SMS para {phone} por aqui. Escolha um país da lista.',
    notMobile:
      '{phone} não parece ser um número de celular. Se estiver certo, pressione o botão de novo para enviar o SMS.',
    mexico:
      'No México, os números de celular não têm mais o 1 depois de +52. Apague-o ou pressione o botão de novo para enviar o SMS para {phone}.',
    same: 'Este já é seu número de telefone. Digite um diferente.',
  },
  bind: {
    unfitTitleAlreadyBound: 'Sua conta já tem um número de telefone',
    unfitLeadAlreadyBound: 'Seu número de telefone é {phone}. Para usar outro, altere seu número.',
    unfitLeadAlreadyBoundHidden: 'Não podemos ver qual é. Para usar outro, altere seu número.',
    draftTitle: 'Adicionar um número de telefone',
    draftLead: 'Vamos enviar um código por SMS para ter certeza de que o número é seu.',
    draftLabel: 'Número de celular',
    draftSubmit: 'Enviar código',
    proveTitle: 'Digite o código',
    proveSubmit: 'Adicionar este número',
    againTitleUndone: 'Seu número de telefone não foi adicionado',
    againLeadUndone: 'Talvez o código já tenha sido usado. Se quiser continuar, peça um novo para {phone}.',
    unconfirmedTitle: 'Verificando se seu número de telefone foi adicionado',
    unconfirmedLead:
      'Perdemos a conexão antes de receber a resposta. Estamos consultando sua conta para ver se {phone} foi adicionado.',
    unconfirmedTitleStill: 'Ainda não sabemos se seu número de telefone foi adicionado',
    unconfirmedLeadStill: 'Continuamos sem saber se {phone} foi adicionado. Verifique de novo em instantes.',
    elsewhereTitle: 'Sua conta tem um número de telefone diferente',
    elsewhereLead:
      'Seu número de telefone agora é {phone}. Ele foi adicionado a partir de outro lugar. Se não foi você, proteja sua conta.',
    doneTitle: 'Número de telefone adicionado',
    doneLead: '{phone} agora é o número de telefone da sua conta.',
    pendingSend: 'Enviando o código…',
    pendingCommit: 'Adicionando seu número de telefone…',
  },
  change: {
    unfitTitleNoPhone: 'Ainda não há número de telefone para alterar',
    unfitLeadNoPhone:
      'Primeiro, adicione um número de telefone à sua conta. Depois, você poderá alterá-lo aqui.',
    unfitTitlePhoneHidden: 'Seu número de telefone não pode ser alterado aqui',
    unfitLeadPhoneHidden:
      'Para alterá-lo, precisamos enviar um SMS para seu número atual, e o serviço não nos informa qual é. Entre em contato com o suporte.',
    draftTitle: 'Alterar seu número de telefone',
    draftLead:
      'Vamos enviar um código para o novo número e outro para o seu número atual, para ter certeza de que os dois são seus. Tenha os dois telefones à mão: os códigos valem por cerca de um minuto.',
    draftLeadNewOnly: 'Vamos enviar um código para o novo número, para ter certeza de que ele é seu.',
    draftCurrent: 'Número de telefone atual',
    draftLabel: 'Novo número de celular',
    draftSubmit: 'Enviar códigos',
    draftSubmitNewOnly: 'Enviar código',
    proveTitle: 'Digite os códigos',
    proveTitleNewOnly: 'Digite o código',
    codeLabelNew: 'Código do seu novo número',
    codeLabelOld: 'Código do seu número atual',
    proveSubmit: 'Verificar',
    review: 'De {from} para {to}',
    helpSummary: 'Não recebo SMS no meu número atual',
    confirmTitle: 'Confirme a alteração',
    confirmLead: 'Quando você confirmar, {to} passará a ser o número de telefone da sua conta.',
    confirmSubmit: 'Alterar meu número',
    againTitleCodesSpent: 'Peça novos códigos',
    againLeadCodesSpent:
      'Não conseguimos confirmar os códigos, e talvez eles já tenham sido usados. Seu número de telefone não foi alterado.',
    againTitleCodesSpentNewOnly: 'Peça um novo código',
    againLeadCodesSpentNewOnly:
      'Não conseguimos confirmar o código, e talvez ele já tenha sido usado. Seu número de telefone não foi alterado.',
    againTitleExpired: 'O tempo acabou',
    againLeadExpired:
      'A confirmação expirou. Seu número de telefone não foi alterado, e o que você digitou continua aqui.',
    againTitleUndone: 'Seu número de telefone não foi alterado',
    againLeadUndone:
      'A alteração não foi feita. O que você digitou continua aqui, então você pode tentar de novo.',
    unconfirmedTitle: 'Verificando se seu número de telefone foi alterado',
    unconfirmedLead:
      'Perdemos a conexão antes de receber a resposta. Estamos consultando sua conta para ver se a alteração foi feita.',
    unconfirmedTitleStill: 'Ainda não sabemos se seu número de telefone foi alterado',
    unconfirmedLeadStill:
      'Continuamos sem saber se a alteração foi feita. Verifique de novo em instantes e mantenha os dois números.',
    elsewhereTitle: 'Seu número de telefone agora é outro',
    elsewhereLead:
      'Seu número de telefone agora é {phone}. Ele foi alterado a partir de outro lugar. Se não foi você, proteja sua conta.',
    elsewhereTitleNone: 'Sua conta não tem mais número de telefone',
    elsewhereLeadNone: 'O número foi removido a partir de outro lugar. Se não foi você, proteja sua conta.',
    doneTitle: 'Número de telefone alterado',
    doneLead:
      '{to} agora é o número de telefone da sua conta. {from} não funciona mais para esta conta e talvez receba um aviso.',
    pendingSend: 'Enviando…',
    pendingVerify: 'Verificando…',
    pendingCommit: 'Alterando seu número de telefone…',
  },
  unbind: {
    unfitTitleNoPhone: 'Não há número de telefone para remover',
    unfitLeadNoPhone: 'Sua conta não tem número de telefone.',
    unfitTitlePhoneHidden: 'Seu número de telefone não pode ser removido aqui',
    unfitLeadPhoneHidden:
      'Para removê-lo, precisamos enviar um SMS para ele, e o serviço não nos informa qual é. Entre em contato com o suporte.',
    draftTitle: 'Remover seu número de telefone',
    draftLead:
      '{phone} não fará mais parte da sua conta: você não poderá fazer login com esse número, e não poderemos entrar em contato com você por ele.',
    waysTitle: 'Outras formas de fazer login',
    waysNone:
      'Não encontramos nenhuma outra forma de fazer login. Talvez o serviço não permita remover a última.',
    wayEmail: 'E-mail: {email}',
    wayUsername: 'Nome de usuário: {username}',
    wayProvider: 'Conta {provider}',
    factorNote:
      'Os códigos da segunda etapa do seu login são enviados por SMS para {phone}. Antes, configure outra forma de recebê-los, ou você pode ficar sem acesso.',
    draftSubmit: 'Enviar código',
    proveTitle: 'Confirme com um código',
    proveSubmit: 'Remover meu número',
    againTitleLastWay: 'Esta é sua única forma de fazer login',
    againLeadLastWay:
      'Se {phone} fosse removido, você não poderia mais fazer login. Primeiro, adicione um e-mail ou outra conta.',
    againTitleUndone: 'Seu número de telefone não foi removido',
    againLeadUndone:
      '{phone} ainda é o número de telefone da sua conta. Talvez o código já tenha sido usado; peça um novo para continuar.',
    unconfirmedTitle: 'Verificando se seu número de telefone foi removido',
    unconfirmedLead:
      'Perdemos a conexão antes de receber a resposta. Estamos consultando sua conta para ver se {phone} foi removido.',
    unconfirmedTitleStill: 'Ainda não sabemos se seu número de telefone foi removido',
    unconfirmedLeadStill: 'Continuamos sem saber se {phone} foi removido. Verifique de novo em instantes.',
    doneTitle: 'Número de telefone removido',
    doneLead: '{phone} não faz mais parte da sua conta.',
    pendingSend: 'Enviando o código…',
    pendingCommit: 'Removendo seu número de telefone…',
  },
  errors: {
    old_code_required: 'Também é necessário um código do seu número atual. Peça o código e digite aqui.',
    old_phone_mismatch:
      'Seu número de telefone atual não é o mesmo que verificamos. Use o número mostrado agora ou comece de novo.',
    phone_taken: 'Este número já pertence a outra conta. Digite um diferente.',
    same_phone: 'Este já é seu número de telefone. Digite um diferente.',
    malformed_phone: 'O serviço não aceita este número. Confira se há erros de digitação.',
    no_phone: 'Sua conta não tem número de telefone. Primeiro, adicione um.',
    already_bound: 'Sua conta já tem um número de telefone. Altere-o em vez de adicionar outro.',
    sms_unavailable: 'No momento, não podemos enviar SMS para este número. Use outro ou tente mais tarde.',
    sms_daily_limit:
      'Este número já recebeu todos os SMS permitidos por hoje. Use outro ou tente de novo amanhã.',
  },
}
