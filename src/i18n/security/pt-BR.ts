import type { SecurityWords } from '../words.ts'

export const security: SecurityWords = {
  title: 'Verificação de segurança',
  complete: 'O que protege sua conta está em ordem.',
  partly: 'Algumas informações não dá para saber daqui.',
  next: {
    email: 'Adicione primeiro um e-mail: com ele você volta a entrar se perder os outros meios.',
    phone: 'Adicione depois um número de telefone: outra forma de falar com você.',
    password: 'Crie depois uma senha: com ela você entra por conta própria.',
    mfa: 'Ative depois a verificação em duas etapas.',
  },
  score: 'Pontuação de segurança: {score} de {max}',
  parts: {
    email: 'E-mail',
    phone: 'Número de telefone',
    password: 'Senha',
    mfa: 'Verificação em duas etapas',
  },
  states: {
    set: 'configurado',
    unconfirmed: 'ainda não confirmado',
    hidden: 'configurado, mas não aparece aqui',
    missing: 'faltando',
    unknown: 'não dá para saber daqui',
  },
  add: 'Adicionar',
  open: 'Alterar',
  errors: {},
}
