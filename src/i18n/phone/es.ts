import type { PhoneWords } from '../words.ts'

export const phone: PhoneWords = {
  field: {
    country: 'País o región',
    preview: 'El SMS se enviará al {phone}.',
    follows: 'El país es ahora {country}.',
    lifetime: 'Es válido durante un minuto aproximadamente.',
    edit: 'Editar el número',
    empty: 'Escribe un número de móvil.',
    noDigits: 'Escribe las cifras de un número de móvil.',
    several: 'Aquí hay más de un número. Escribe solo uno.',
    extension: 'Los SMS no llegan a una extensión. Escribe un número de móvil sin extensión.',
    tooShort: 'Es demasiado corto para un número de teléfono. Revisa si faltan cifras.',
    tooLong: 'Es demasiado largo para un número de teléfono. Revisa si hay cifras de más.',
    notOffered: 'Desde aquí no podemos enviar SMS al {phone}. Elige un país de la lista.',
    notMobile:
      '{phone} no parece un número de móvil. Si es correcto, pulsa el botón otra vez para enviar el SMS.',
    mexico:
      'En México, los números de móvil ya no llevan un 1 después de +52. Quítalo o pulsa el botón otra vez para enviar el SMS al {phone}.',
    same: 'Este ya es tu número de teléfono. Escribe uno diferente.',
  },
  bind: {
    unfitTitleAlreadyBound: 'Tu cuenta ya tiene un número de teléfono',
    unfitLeadAlreadyBound: 'Tu número de teléfono es {phone}. Para usar otro, cámbialo.',
    unfitLeadAlreadyBoundHidden: 'No podemos ver cuál es. Para usar otro, cámbialo.',
    draftTitle: 'Añadir un número de teléfono',
    draftLead: 'Te enviaremos un código por SMS para asegurarnos de que el número es tuyo.',
    draftLabel: 'Número de móvil',
    draftSubmit: 'Enviar código',
    proveTitle: 'Escribe el código',
    proveSubmit: 'Añadir este número',
    againTitleUndone: 'Tu número de teléfono no se ha añadido',
    againLeadUndone:
      'Puede que el código ya se haya usado. Si quieres continuar, pide uno nuevo para {phone}.',
    unconfirmedTitle: 'Comprobando si se ha añadido tu número de teléfono',
    unconfirmedLead:
      'Hemos perdido la conexión antes de recibir la respuesta. Estamos consultando tu cuenta para ver si se ha añadido {phone}.',
    unconfirmedTitleStill: 'Todavía no sabemos si se ha añadido tu número de teléfono',
    unconfirmedLeadStill:
      'Seguimos sin poder saber si se ha añadido {phone}. Compruébalo de nuevo en unos instantes.',
    elsewhereTitle: 'Tu cuenta tiene un número de teléfono diferente',
    elsewhereLead:
      'Tu número de teléfono es ahora {phone}. Se ha añadido desde otro lugar. Si no has sido tú, protege tu cuenta.',
    doneTitle: 'Se ha añadido tu número de teléfono',
    doneLead: '{phone} es ahora el número de teléfono de tu cuenta.',
    pendingSend: 'Enviando el código…',
    pendingCommit: 'Añadiendo tu número de teléfono…',
  },
  change: {
    unfitTitleNoPhone: 'Todavía no hay ningún número de teléfono que cambiar',
    unfitLeadNoPhone: 'Primero añade un número de teléfono a tu cuenta. Después podrás cambiarlo aquí.',
    unfitTitlePhoneHidden: 'Tu número de teléfono no se puede cambiar aquí',
    unfitLeadPhoneHidden:
      'Para cambiarlo tenemos que enviar un SMS a tu número actual, y el servicio no nos dice cuál es. Ponte en contacto con el servicio de asistencia.',
    draftTitle: 'Cambiar tu número de teléfono',
    draftLead:
      'Enviaremos un código al número nuevo y otro a tu número actual para asegurarnos de que los dos son tuyos. Ten a mano los dos teléfonos: los códigos son válidos durante un minuto aproximadamente.',
    draftLeadNewOnly: 'Enviaremos un código al número nuevo para asegurarnos de que es tuyo.',
    draftCurrent: 'Número de teléfono actual',
    draftLabel: 'Número de móvil nuevo',
    draftSubmit: 'Enviar códigos',
    draftSubmitNewOnly: 'Enviar código',
    proveTitle: 'Escribe los códigos',
    proveTitleNewOnly: 'Escribe el código',
    codeLabelNew: 'Código de tu número nuevo',
    codeLabelOld: 'Código de tu número actual',
    proveSubmit: 'Verificar',
    review: 'De {from} a {to}',
    helpSummary: 'No recibo SMS en mi número actual',
    confirmTitle: 'Confirma el cambio',
    confirmLead: 'Cuando confirmes, {to} pasará a ser el número de teléfono de tu cuenta.',
    confirmSubmit: 'Cambiar mi número',
    againTitleCodesSpent: 'Pide códigos nuevos',
    againLeadCodesSpent:
      'No hemos podido confirmar los códigos y puede que ya se hayan usado. Tu número de teléfono no se ha cambiado.',
    againTitleCodesSpentNewOnly: 'Pide un código nuevo',
    againLeadCodesSpentNewOnly:
      'No hemos podido confirmar el código y puede que ya se haya usado. Tu número de teléfono no se ha cambiado.',
    againTitleExpired: 'Se ha agotado el tiempo',
    againLeadExpired:
      'La confirmación ha caducado. Tu número de teléfono no se ha cambiado y lo que has escrito sigue aquí.',
    againTitleUndone: 'Tu número de teléfono no se ha cambiado',
    againLeadUndone:
      'No se ha hecho el cambio. Lo que has escrito sigue aquí, así que puedes intentarlo de nuevo.',
    unconfirmedTitle: 'Comprobando si se ha cambiado tu número de teléfono',
    unconfirmedLead:
      'Hemos perdido la conexión antes de recibir la respuesta. Estamos consultando tu cuenta para ver si se ha hecho el cambio.',
    unconfirmedTitleStill: 'Todavía no sabemos si se ha cambiado tu número de teléfono',
    unconfirmedLeadStill:
      'Seguimos sin poder saber si se ha hecho el cambio. Compruébalo de nuevo en unos instantes y conserva los dos números.',
    elsewhereTitle: 'Tu número de teléfono ahora es otro',
    elsewhereLead:
      'Tu número de teléfono es ahora {phone}. Se ha cambiado desde otro lugar. Si no has sido tú, protege tu cuenta.',
    elsewhereTitleNone: 'Tu cuenta ya no tiene número de teléfono',
    elsewhereLeadNone:
      'El número de teléfono se ha quitado desde otro lugar. Si no has sido tú, protege tu cuenta.',
    doneTitle: 'Se ha cambiado tu número de teléfono',
    doneLead:
      '{to} es ahora el número de teléfono de tu cuenta. {from} ya no sirve para esta cuenta y puede que reciba un aviso.',
    pendingSend: 'Enviando…',
    pendingVerify: 'Verificando…',
    pendingCommit: 'Cambiando tu número de teléfono…',
  },
  unbind: {
    unfitTitleNoPhone: 'No hay ningún número de teléfono que quitar',
    unfitLeadNoPhone: 'Tu cuenta no tiene número de teléfono.',
    unfitTitlePhoneHidden: 'Tu número de teléfono no se puede quitar aquí',
    unfitLeadPhoneHidden:
      'Para quitarlo tenemos que enviarle un SMS, y el servicio no nos dice qué número es. Ponte en contacto con el servicio de asistencia.',
    draftTitle: 'Quitar tu número de teléfono',
    draftLead:
      '{phone} dejará de formar parte de tu cuenta: no podrás iniciar sesión con ese número ni podremos comunicarnos contigo a través de él.',
    waysTitle: 'Otras formas de iniciar sesión',
    waysNone:
      'No hemos encontrado ninguna otra forma de iniciar sesión. Puede que el servicio no permita quitar la última.',
    wayEmail: 'Correo electrónico: {email}',
    wayUsername: 'Nombre de usuario: {username}',
    wayProvider: 'Cuenta de {provider}',
    factorNote:
      'Los códigos del segundo paso para iniciar sesión se envían por SMS al {phone}. Configura antes otra forma de recibirlos, o podrías quedarte sin acceso.',
    draftSubmit: 'Enviar código',
    proveTitle: 'Confirma con un código',
    proveSubmit: 'Quitar mi número',
    againTitleLastWay: 'Esta es tu única forma de iniciar sesión',
    againLeadLastWay:
      'Si se quitara {phone}, ya no podrías iniciar sesión. Primero añade un correo electrónico u otra cuenta.',
    againTitleUndone: 'Tu número de teléfono no se ha quitado',
    againLeadUndone:
      '{phone} sigue siendo el número de teléfono de tu cuenta. Puede que el código ya se haya usado; pide uno nuevo para continuar.',
    unconfirmedTitle: 'Comprobando si se ha quitado tu número de teléfono',
    unconfirmedLead:
      'Hemos perdido la conexión antes de recibir la respuesta. Estamos consultando tu cuenta para ver si se ha quitado {phone}.',
    unconfirmedTitleStill: 'Todavía no sabemos si se ha quitado tu número de teléfono',
    unconfirmedLeadStill:
      'Seguimos sin poder saber si se ha quitado {phone}. Compruébalo de nuevo en unos instantes.',
    doneTitle: 'Se ha quitado tu número de teléfono',
    doneLead: '{phone} ya no forma parte de tu cuenta.',
    pendingSend: 'Enviando el código…',
    pendingCommit: 'Quitando tu número de teléfono…',
  },
  errors: {
    old_code_required: 'También hace falta un código de tu número actual. Pide uno y escríbelo.',
    old_phone_mismatch:
      'Tu número de teléfono actual no es el que habíamos comprobado. Usa el número que se muestra ahora o empieza de nuevo.',
    phone_taken: 'Este número ya pertenece a otra cuenta. Escribe uno diferente.',
    same_phone: 'Este ya es tu número de teléfono. Escribe uno diferente.',
    malformed_phone: 'El servicio no acepta este número. Revisa que esté bien escrito.',
    no_phone: 'Tu cuenta no tiene número de teléfono. Primero añade uno.',
    already_bound: 'Tu cuenta ya tiene un número de teléfono. Cámbialo en lugar de añadir otro.',
    sms_unavailable: 'En este momento no podemos enviar SMS a este número. Usa otro o inténtalo más tarde.',
    sms_daily_limit:
      'Este número ya ha recibido todos los SMS permitidos por hoy. Usa otro o inténtalo mañana.',
  },
}
