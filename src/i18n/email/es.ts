import type { EmailWords } from '../words.ts'

export const email: EmailWords = {
  field: {
    empty: 'Escribe una dirección de correo electrónico, como name@example.com.',
    noAt: 'Añade la arroba (@), como en name@example.com.',
    severalAts: 'Una dirección de correo electrónico tiene una sola arroba (@). Borra las demás.',
    space: 'Borra el espacio de la dirección de correo electrónico.',
    characters:
      'Borra lo que no puede estar en una dirección de correo electrónico, como comillas, paréntesis, corchetes, comas o algún carácter invisible.',
    tooLong: 'Es demasiado largo para una dirección de correo electrónico. Revisa si hay texto de más.',
    dots: 'Revisa los puntos: ninguno al principio ni al final de cada parte, y nunca dos seguidos.',
    domain: 'Revisa lo que va después de la arroba (@). Debería ser algo como example.com.',
    same: 'Este ya es tu correo electrónico. Escribe uno diferente.',
    asciiForm: 'En forma técnica: {email}',
  },
  bind: {
    unfitTitleAlreadyBound: 'Tu cuenta ya tiene un correo electrónico',
    unfitLeadAlreadyBound: 'Tu correo electrónico es {email}. Para usar otro, cámbialo.',
    draftTitle: 'Añadir un correo electrónico',
    draftLead: 'Enviaremos un código para asegurarnos de que la dirección es tuya.',
    draftLabel: 'Correo electrónico',
    draftSubmit: 'Enviar código',
    proveTitle: 'Escribe el código',
    proveSubmit: 'Añadir correo electrónico',
    againTitleUndone: 'Tu correo electrónico no se ha añadido',
    againLeadUndone:
      'Puede que el código ya se haya usado. Si quieres continuar, pide uno nuevo para {email}.',
    unconfirmedTitle: 'Comprobando si se ha añadido tu correo electrónico',
    unconfirmedLead:
      'Hemos perdido la conexión antes de recibir la respuesta. Estamos consultando tu cuenta para ver si se ha añadido {email}.',
    unconfirmedTitleStill: 'Todavía no sabemos si se ha añadido tu correo electrónico',
    unconfirmedLeadStill:
      'Seguimos sin poder saber si se ha añadido {email}. Compruébalo de nuevo en unos instantes.',
    elsewhereTitle: 'Tu cuenta tiene un correo electrónico diferente',
    elsewhereLead:
      'Tu correo electrónico es ahora {email}. Se ha añadido desde otro lugar. Si no has sido tú, protege tu cuenta.',
    doneTitle: 'Se ha añadido tu correo electrónico',
    doneLead: '{email} es ahora el correo electrónico de tu cuenta.',
    pendingSend: 'Enviando el código…',
    pendingCommit: 'Añadiendo tu correo electrónico…',
  },
  change: {
    unfitTitleNoEmail: 'Todavía no hay ningún correo electrónico que cambiar',
    unfitLeadNoEmail: 'Primero añade un correo electrónico a tu cuenta. Después podrás cambiarlo aquí.',
    draftTitle: 'Cambiar tu correo electrónico',
    draftLead:
      'Enviaremos un código a la dirección nueva y otro a tu dirección actual para asegurarnos de que las dos son tuyas.',
    draftLeadNewOnly: 'Enviaremos un código a la dirección nueva para asegurarnos de que es tuya.',
    draftCurrent: 'Correo electrónico actual',
    draftLabel: 'Correo electrónico nuevo',
    draftSubmit: 'Enviar códigos',
    draftSubmitNewOnly: 'Enviar código',
    proveTitle: 'Escribe los códigos',
    proveTitleNewOnly: 'Escribe el código',
    codeLabelNew: 'Código de tu correo electrónico nuevo',
    codeLabelOld: 'Código de tu correo electrónico actual',
    proveSubmit: 'Verificar',
    review: 'De {from} a {to}',
    helpSummary: 'No puedo acceder a mi correo electrónico actual',
    confirmTitle: 'Confirma el cambio',
    confirmLead: 'Cuando confirmes, {to} pasará a ser el correo electrónico de tu cuenta.',
    confirmSubmit: 'Cambiar correo electrónico',
    againTitleCodesSpent: 'Pide códigos nuevos',
    againLeadCodesSpent:
      'No hemos podido confirmar los códigos y puede que ya se hayan usado. Tu correo electrónico no se ha cambiado.',
    againTitleCodesSpentNewOnly: 'Pide un código nuevo',
    againLeadCodesSpentNewOnly:
      'No hemos podido confirmar el código y puede que ya se haya usado. Tu correo electrónico no se ha cambiado.',
    againTitleExpired: 'Se ha agotado el tiempo',
    againLeadExpired:
      'La confirmación ha caducado. Tu correo electrónico no se ha cambiado y lo que has escrito sigue aquí.',
    againTitleUndone: 'Tu correo electrónico no se ha cambiado',
    againLeadUndone:
      'No se ha hecho el cambio. Lo que has escrito sigue aquí, así que puedes intentarlo de nuevo.',
    unconfirmedTitle: 'Comprobando si se ha cambiado tu correo electrónico',
    unconfirmedLead:
      'Hemos perdido la conexión antes de recibir la respuesta. Estamos consultando tu cuenta para ver si se ha hecho el cambio.',
    unconfirmedTitleStill: 'Todavía no sabemos si se ha cambiado tu correo electrónico',
    unconfirmedLeadStill:
      'Seguimos sin poder saber si se ha hecho el cambio. Compruébalo de nuevo en unos instantes y conserva el acceso a las dos direcciones de correo electrónico.',
    elsewhereTitle: 'Tu correo electrónico ahora es otro',
    elsewhereLead:
      'Tu correo electrónico es ahora {email}. Se ha cambiado desde otro lugar. Si no has sido tú, protege tu cuenta.',
    elsewhereTitleNone: 'Tu cuenta ya no tiene correo electrónico',
    elsewhereLeadNone:
      'El correo electrónico se ha quitado desde otro lugar. Si no has sido tú, protege tu cuenta.',
    doneTitle: 'Se ha cambiado tu correo electrónico',
    doneLead:
      '{to} es ahora el correo electrónico de tu cuenta. {from} ya no sirve para esta cuenta y puede que reciba un aviso.',
    pendingSend: 'Enviando…',
    pendingVerify: 'Verificando…',
    pendingCommit: 'Cambiando tu correo electrónico…',
  },
  unbind: {
    unfitTitleNoEmail: 'No hay ningún correo electrónico que quitar',
    unfitLeadNoEmail: 'Tu cuenta no tiene correo electrónico.',
    draftTitle: 'Quitar tu correo electrónico',
    draftLead:
      '{email} dejará de formar parte de tu cuenta: no podrás iniciar sesión con esa dirección ni podremos comunicarnos contigo a través de ella.',
    waysTitle: 'Otras formas de iniciar sesión',
    waysNone:
      'No hemos encontrado ninguna otra forma de iniciar sesión. Puede que el servicio no permita quitar la última.',
    wayPhone: 'Teléfono: {phone}',
    wayUsername: 'Nombre de usuario: {username}',
    wayProvider: 'Cuenta de {provider}',
    draftSubmit: 'Enviar código',
    proveTitle: 'Confirma con un código',
    proveSubmit: 'Quitar correo electrónico',
    againTitleLastWay: 'Esta es tu única forma de iniciar sesión',
    againLeadLastWay:
      'Si se quitara {email}, ya no podrías iniciar sesión. Primero añade un número de teléfono u otra cuenta.',
    againTitleUndone: 'Tu correo electrónico no se ha quitado',
    againLeadUndone:
      '{email} sigue siendo el correo electrónico de tu cuenta. Puede que el código ya se haya usado; pide uno nuevo para continuar.',
    unconfirmedTitle: 'Comprobando si se ha quitado tu correo electrónico',
    unconfirmedLead:
      'Hemos perdido la conexión antes de recibir la respuesta. Estamos consultando tu cuenta para ver si se ha quitado {email}.',
    unconfirmedTitleStill: 'Todavía no sabemos si se ha quitado tu correo electrónico',
    unconfirmedLeadStill:
      'Seguimos sin poder saber si se ha quitado {email}. Compruébalo de nuevo en unos instantes.',
    doneTitle: 'Se ha quitado tu correo electrónico',
    doneLead: '{email} ya no forma parte de tu cuenta.',
    pendingSend: 'Enviando el código…',
    pendingCommit: 'Quitando tu correo electrónico…',
  },
  errors: {
    old_code_required: 'También hace falta un código de tu correo electrónico actual. Pide uno y escríbelo.',
    old_email_mismatch:
      'Tu correo electrónico actual no es el que habíamos comprobado. Usa la dirección que se muestra ahora o empieza de nuevo.',
    email_taken: 'Este correo electrónico ya pertenece a otra cuenta. Escribe uno diferente.',
    same_email: 'Este ya es tu correo electrónico. Escribe uno diferente.',
    malformed_email: 'El servicio no acepta esta dirección. Revisa que esté bien escrita.',
    no_email: 'Tu cuenta no tiene correo electrónico. Primero añade uno.',
    already_bound: 'Tu cuenta ya tiene un correo electrónico. Cámbialo en lugar de añadir otro.',
  },
}
