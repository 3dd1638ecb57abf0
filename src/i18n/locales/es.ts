import type { Locale } from '../messages.ts'

/** Spanish, for Spain and Latin America. */
export const es: Locale = {
  tag: 'es',
  dir: 'ltr',
  messages: {
    common: {
      cancel: 'Cancelar',
      tryAgain: 'Intentar de nuevo',
      checkAgain: 'Comprobar de nuevo',
      startAgain: 'Empezar de nuevo',
      editAddress: 'Editar la dirección',
      signInAgain: 'Iniciar sesión de nuevo',
      step: 'Paso {current} de {total}',
      crashed:
        'Esta parte de la página ha dejado de funcionar. Empieza de nuevo para ver en qué estado está tu cuenta.',
      loading: 'Cargando tu cuenta…',
      unavailable: 'No hemos podido cargar tu dirección de correo electrónico',
      unavailableLead: 'No se ha cambiado nada. Revisa tu conexión e inténtalo de nuevo.',
      reference: 'Referencia: {requestId}',
      serverSays: 'Mensaje del servicio: {message}',
      actionIn: '{action} en {time}',
      asciiForm: 'En forma técnica: {email}',
    },
    code: {
      label: 'Código de verificación',
      labelNew: 'Código de tu correo electrónico nuevo',
      labelOld: 'Código de tu correo electrónico actual',
      unsent: 'Todavía no se ha enviado ningún código a {email}.',
      sent: 'Hemos enviado un código a {email}. Usa el del mensaje más reciente.',
      maybeSent: 'Puede que hayamos enviado un código a {email}. Si no llega, pide otro.',
      alreadySent: 'Se ha enviado un código a {email} hace menos de un minuto. Usa ese código.',
      waiting:
        'El último código enviado a {email} ya no se puede usar. Pide uno nuevo cuando termine la espera.',
      refused: 'No hemos podido enviar un código a {email}.',
      send: 'Enviar código',
      resend: 'Enviar de nuevo',
      sendNew: 'Enviar código nuevo',
      sendNewBoth: 'Enviar códigos nuevos',
      empty: 'Escribe el código del mensaje.',
      wrongCount: 'Has escrito {count}. El código tiene {expected}.',
      several: 'Aquí hay más de un número. Escribe solo el código del mensaje más reciente.',
      noCode: 'Escribe los dígitos del código, como 123456.',
      digits: { one: '{count} dígito', other: '{count} dígitos' },
      digitsRange: { other: 'de {min} a {max} dígitos' },
    },
    email: {
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
    },
    bind: {
      addressTitle: 'Añadir un correo electrónico',
      addressLead: 'Enviaremos un código para asegurarnos de que la dirección es tuya.',
      addressLabel: 'Correo electrónico',
      addressSubmit: 'Enviar código',
      codeTitle: 'Escribe el código',
      codeSubmit: 'Añadir correo electrónico',
      boundTitle: 'Se ha añadido tu correo electrónico',
      boundLead: '{email} es ahora el correo electrónico de tu cuenta.',
      alreadyBoundTitle: 'Tu cuenta ya tiene un correo electrónico',
      alreadyBoundLead: 'Tu correo electrónico es {email}. Para usar otro, cámbialo.',
      unconfirmedTitle: 'Comprobando si se ha añadido tu correo electrónico',
      unconfirmedLead:
        'Hemos perdido la conexión antes de recibir la respuesta. Estamos consultando tu cuenta para ver si se ha añadido {email}.',
      unconfirmedStillTitle: 'Todavía no sabemos si se ha añadido tu correo electrónico',
      unconfirmedStill:
        'Seguimos sin poder saber si se ha añadido {email}. Compruébalo de nuevo en unos instantes.',
      notBoundTitle: 'Tu correo electrónico no se ha añadido',
      notBoundLead:
        'Puede que el código ya se haya usado. Si quieres continuar, pide uno nuevo para {email}.',
      boundElsewhereTitle: 'Tu cuenta tiene un correo electrónico diferente',
      boundElsewhereLead:
        'Tu correo electrónico es ahora {email}. Se ha añadido desde otro lugar. Si no has sido tú, protege tu cuenta.',
      sending: 'Enviando el código…',
      binding: 'Añadiendo tu correo electrónico…',
    },
    change: {
      addressTitle: 'Cambiar tu correo electrónico',
      addressLead:
        'Enviaremos un código a la dirección nueva y otro a tu dirección actual para asegurarnos de que las dos son tuyas.',
      addressLeadNewOnly: 'Enviaremos un código a la dirección nueva para asegurarnos de que es tuya.',
      addressCurrent: 'Correo electrónico actual',
      addressLabel: 'Correo electrónico nuevo',
      addressSubmit: 'Enviar códigos',
      addressSubmitNewOnly: 'Enviar código',
      noEmailTitle: 'Todavía no hay ningún correo electrónico que cambiar',
      noEmailLead: 'Primero añade un correo electrónico a tu cuenta. Después podrás cambiarlo aquí.',
      codesTitle: 'Escribe los códigos',
      codesTitleNewOnly: 'Escribe el código',
      codesSubmit: 'Verificar',
      changing: 'De {from} a {to}',
      oldMailboxSummary: 'No puedo acceder a mi correo electrónico actual',
      confirmTitle: 'Confirma el cambio',
      confirmLead: 'Cuando confirmes, {to} pasará a ser el correo electrónico de tu cuenta.',
      confirmSubmit: 'Cambiar correo electrónico',
      timeLeft: 'Tiempo restante para confirmar',
      timeUncertain: 'Puede que el tiempo ya se haya agotado. Aun así, puedes intentarlo.',
      secondsToConfirm: 'Tienes {time} para confirmar el cambio.',
      secondsRemain: 'Tiempo restante para confirmar el cambio: {time}.',
      codesSpentTitle: 'Pide códigos nuevos',
      codesSpentLead:
        'No hemos podido confirmar los códigos y puede que ya se hayan usado. Tu correo electrónico no se ha cambiado.',
      codesSpentTitleNewOnly: 'Pide un código nuevo',
      codesSpentLeadNewOnly:
        'No hemos podido confirmar el código y puede que ya se haya usado. Tu correo electrónico no se ha cambiado.',
      expiredTitle: 'Se ha agotado el tiempo',
      expiredLead:
        'La confirmación ha caducado. Tu correo electrónico no se ha cambiado y lo que has escrito sigue aquí.',
      unconfirmedTitle: 'Comprobando si se ha cambiado tu correo electrónico',
      unconfirmedLead:
        'Hemos perdido la conexión antes de recibir la respuesta. Estamos consultando tu cuenta para ver si se ha hecho el cambio.',
      unconfirmedStillTitle: 'Todavía no sabemos si se ha cambiado tu correo electrónico',
      unconfirmedStill:
        'Seguimos sin poder saber si se ha hecho el cambio. Compruébalo de nuevo en unos instantes y conserva el acceso a las dos direcciones de correo electrónico.',
      notChangedTitle: 'Tu correo electrónico no se ha cambiado',
      notChangedLead:
        'No se ha hecho el cambio. Lo que has escrito sigue aquí, así que puedes intentarlo de nuevo.',
      changedElsewhereTitle: 'Tu correo electrónico ahora es otro',
      changedElsewhereLead:
        'Tu correo electrónico es ahora {email}. Se ha cambiado desde otro lugar. Si no has sido tú, protege tu cuenta.',
      removedElsewhereTitle: 'Tu cuenta ya no tiene correo electrónico',
      removedElsewhereLead:
        'El correo electrónico se ha quitado desde otro lugar. Si no has sido tú, protege tu cuenta.',
      changedTitle: 'Se ha cambiado tu correo electrónico',
      changedLead:
        '{to} es ahora el correo electrónico de tu cuenta. {from} ya no sirve para esta cuenta y puede que reciba un aviso.',
      sending: 'Enviando…',
      verifying: 'Verificando…',
      updating: 'Cambiando tu correo electrónico…',
    },
    unbind: {
      startTitle: 'Quitar tu correo electrónico',
      startLead:
        '{email} dejará de formar parte de tu cuenta: no podrás iniciar sesión con esa dirección ni podremos comunicarnos contigo a través de ella.',
      waysTitle: 'Otras formas de iniciar sesión',
      waysNone:
        'No hemos encontrado ninguna otra forma de iniciar sesión. Puede que el servicio no permita quitar la última.',
      wayPhone: 'Teléfono: {phone}',
      wayUsername: 'Nombre de usuario: {username}',
      wayProvider: 'Cuenta de {provider}',
      startSubmit: 'Enviar código',
      codeTitle: 'Confirma con un código',
      codeSubmit: 'Quitar correo electrónico',
      unboundTitle: 'Se ha quitado tu correo electrónico',
      unboundLead: '{email} ya no forma parte de tu cuenta.',
      noEmailTitle: 'No hay ningún correo electrónico que quitar',
      noEmailLead: 'Tu cuenta no tiene correo electrónico.',
      lastWayTitle: 'Esta es tu única forma de iniciar sesión',
      lastWayLead:
        'Si se quitara {email}, ya no podrías iniciar sesión. Primero añade un número de teléfono u otra cuenta.',
      unconfirmedTitle: 'Comprobando si se ha quitado tu correo electrónico',
      unconfirmedLead:
        'Hemos perdido la conexión antes de recibir la respuesta. Estamos consultando tu cuenta para ver si se ha quitado {email}.',
      unconfirmedStillTitle: 'Todavía no sabemos si se ha quitado tu correo electrónico',
      unconfirmedStill:
        'Seguimos sin poder saber si se ha quitado {email}. Compruébalo de nuevo en unos instantes.',
      notUnboundTitle: 'Tu correo electrónico no se ha quitado',
      notUnboundLead:
        '{email} sigue siendo el correo electrónico de tu cuenta. Puede que el código ya se haya usado; pide uno nuevo para continuar.',
      sending: 'Enviando el código…',
      unbinding: 'Quitando tu correo electrónico…',
    },
    pending: {
      reading: 'Consultando tu cuenta…',
    },
    errors: {
      offline: 'No tienes conexión. No se ha enviado nada. Conéctate e inténtalo de nuevo.',
      ambiguous: 'Hemos perdido la conexión, así que no podemos saber si la operación se ha realizado.',
      rate_limited: 'Ha habido demasiados intentos. Espera un momento e inténtalo de nuevo.',
      sent_too_soon: 'Se ha enviado un código hace menos de un minuto. Usa ese, o espera y pide otro.',
      code_rejected:
        'Algo no coincide. Revisa lo que has escrito. Un intento fallido puede invalidar el código: si se rechaza otra vez, pide uno nuevo.',
      code_expired: 'El código ha caducado. Pide uno nuevo.',
      old_code_required:
        'También hace falta un código de tu correo electrónico actual. Pide uno y escríbelo.',
      old_email_mismatch:
        'Tu correo electrónico actual no es el que habíamos comprobado. Usa la dirección que se muestra ahora o empieza de nuevo.',
      email_taken: 'Este correo electrónico ya pertenece a otra cuenta. Escribe uno diferente.',
      same_email: 'Este ya es tu correo electrónico. Escribe uno diferente.',
      malformed_email: 'El servicio no acepta esta dirección. Revisa que esté bien escrita.',
      no_email: 'Tu cuenta no tiene correo electrónico. Primero añade uno.',
      already_bound: 'Tu cuenta ya tiene un correo electrónico. Cámbialo en lugar de añadir otro.',
      last_sign_in_method: 'Esta es tu única forma de iniciar sesión. Añade otra antes de quitarla.',
      token_rejected: 'La confirmación ya no se puede usar. Vuelve a empezar con un código nuevo.',
      session_renewed:
        'Tu sesión acababa de caducar y se ha renovado. No se ha cambiado nada; pulsa el botón de nuevo.',
      account_changed:
        'Mientras tanto, tu cuenta se ha cambiado desde otro lugar. Revisa lo que se muestra ahora y después continúa.',
      unauthenticated: 'Se ha cerrado tu sesión. Inicia sesión de nuevo para continuar.',
      forbidden: 'Para esto, el servicio pide que antes inicies sesión de nuevo.',
      captcha_required:
        'El servicio quiere comprobar que eres una persona. Inicia sesión directamente en su página y después inténtalo de nuevo.',
      mail_unavailable:
        'No se ha podido enviar el mensaje en este momento. Inténtalo de nuevo en unos instantes.',
      malformed_response:
        'El servicio ha dado una respuesta que no podemos usar. Inténtalo de nuevo en unos instantes.',
      server: 'El servicio tiene un problema en este momento. Inténtalo de nuevo en unos instantes.',
      unknown:
        'El servicio ha rechazado esta acción. Inténtalo de nuevo o ponte en contacto con el equipo de asistencia.',
    },
  },
}
