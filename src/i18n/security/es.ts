import type { SecurityWords } from '../words.ts'

export const security: SecurityWords = {
  title: 'Revisión de seguridad',
  complete: 'Lo que protege su cuenta está en orden.',
  partly: 'Algunos datos no se pueden saber desde aquí.',
  next: {
    email: 'Añada primero un correo electrónico: con él podrá volver a entrar si pierde los otros medios.',
    phone: 'Añada después un número de teléfono: otra forma de contactar con usted.',
    password: 'Cree después una contraseña: podrá iniciar sesión por su cuenta.',
    mfa: 'Active después la verificación en dos pasos.',
  },
  score: 'Puntuación de seguridad: {score} de {max}',
  parts: {
    email: 'Correo electrónico',
    phone: 'Número de teléfono',
    password: 'Contraseña',
    mfa: 'Verificación en dos pasos',
  },
  states: {
    set: 'configurado',
    unconfirmed: 'aún sin confirmar',
    hidden: 'configurado, pero no se muestra aquí',
    missing: 'falta',
    unknown: 'no se puede saber desde aquí',
  },
  add: 'Añadir',
  open: 'Cambiar',
  errors: {},
}
