import type { DeletionWords } from '../words.ts'

export const deletion: DeletionWords = {
  delete: {
    unfitTitleNoProof: 'Primero añade un correo',
    unfitLeadNoProof:
      'Tu cuenta no tiene correo, ni teléfono, ni contraseña, así que nada puede demostrar que es tuya. Añade un correo a tu cuenta. Después podrás eliminarla aquí.',
    unfitTitleProofHidden: 'Tu cuenta no se puede eliminar aquí',
    unfitLeadProofHidden:
      'Para asegurarnos de que eres tú, habría que enviar un código a tu teléfono o a tu correo, pero esta página no puede verlos. Ponte en contacto con el soporte para eliminar tu cuenta.',
    draftTitle: 'Eliminar tu cuenta',
    draftLead:
      'Tu cuenta desaparecerá para siempre. Ya no podrás iniciar sesión con ella y nadie podrá recuperarla.',
    draftAccount: 'Cuenta que se eliminará',
    draftProofByPhone: 'Para asegurarnos de que eres tú, enviaremos un código por SMS a {to}.',
    draftProofByEmail: 'Para asegurarnos de que eres tú, enviaremos un código por correo a {to}.',
    draftProofByPassword: 'Para asegurarnos de que eres tú, te pediremos la contraseña.',
    draftSubmit: 'Enviar código',
    draftSubmitByPassword: 'Continuar',
    proveTitle: 'Confirma que eres tú',
    proveSubmit: 'Continuar',
    phrase: 'eliminar mi cuenta',
    phraseLabel: 'Para continuar, escribe esta frase',
    phraseEmpty: 'Escribe la frase que se muestra aquí.',
    phraseWrong: 'Esta no es la frase que se muestra aquí. Revisa si hay errores.',
    passwordLabel: 'Tu contraseña',
    passwordEmpty: 'Escribe tu contraseña.',
    confirmTitle: '¿Eliminar tu cuenta para siempre?',
    confirmLead: 'Esto no se puede deshacer.',
    confirmSubmit: 'Eliminar mi cuenta',
    keep: 'Conservar mi cuenta',
    againTitleCodesSpent: 'Enviar un código nuevo',
    againLeadCodesSpent: 'No pudimos confirmar el código y puede que ya esté usado. Tu cuenta no se eliminó.',
    againTitleCodesSpentByPassword: 'Volver a intentarlo',
    againLeadCodesSpentByPassword: 'No pudimos confirmar tu contraseña. Tu cuenta no se eliminó.',
    againTitleExpired: 'Se acabó el tiempo',
    againLeadExpired: 'La confirmación ha caducado. Tu cuenta no se eliminó.',
    againTitleUndone: 'Tu cuenta no se eliminó',
    againLeadUndone: 'La eliminación no se completó. Tu cuenta está como antes.',
    againTitleLocked: 'Tu cuenta está bloqueada',
    againLeadLocked:
      'Hubo demasiadas contraseñas incorrectas. Tu cuenta no se eliminó. Espera un rato o restablece tu contraseña y vuelve a intentarlo.',
    againTitleBlocked: 'Tu cuenta no se puede eliminar ahora',
    againLeadBlocked: 'No se eliminó nada ni se envió ningún código.',
    unconfirmedTitle: 'Comprobando si tu cuenta se eliminó',
    unconfirmedLead:
      'Perdimos la conexión antes de que llegara la respuesta. Estamos leyendo tu cuenta para ver si sigue ahí.',
    unconfirmedTitleStill: 'Aún no sabemos si tu cuenta se eliminó',
    unconfirmedLeadStill:
      'Todavía no lo sabemos. Compruébalo de nuevo en un momento. Si aún puedes iniciar sesión, tu cuenta no se eliminó.',
    doneTitle: 'Tu cuenta está eliminada',
    doneLead: 'Ha desaparecido para siempre y la sesión está cerrada. Puedes cerrar esta página.',
    pendingSend: 'Preparando…',
    pendingVerify: 'Comprobando…',
    pendingCommit: 'Eliminando tu cuenta…',
  },
  errors: {
    old_password_wrong: 'Esta no es tu contraseña. Revísala y vuelve a intentarlo.',
    account_locked:
      'Hubo demasiadas contraseñas incorrectas, así que tu cuenta está bloqueada durante un rato.',
    password_too_long:
      'Esta contraseña es demasiado larga para enviarla de forma segura. Elija una más corta.',
    encryption_unavailable:
      'No se pudo proteger la contraseña durante el envío. No se ha cambiado nada. Inténtelo de nuevo en un momento.',
  },
}
