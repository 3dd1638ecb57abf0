import type { SharedWords } from '../words.ts'

export const shared: SharedWords = {
  common: {
    cancel: 'Cancelar',
    tryAgain: 'Intentar de nuevo',
    checkAgain: 'Comprobar de nuevo',
    startAgain: 'Empezar de nuevo',
    done: 'Listo',
    stopWaiting: 'Dejar de esperar',
    reopen: 'Editar la dirección',
    signInAgain: 'Iniciar sesión de nuevo',
    signedInAgain: 'Has vuelto a iniciar sesión. Pulsa el botón una vez más para continuar.',
    signedInAgainCodes:
      'Has vuelto a iniciar sesión. Por tu seguridad, se han borrado los códigos que habías escrito. Escríbelos de nuevo o pide otros.',
    step: 'Paso {current} de {total}',
    crashed:
      'Esta parte de la página ha dejado de funcionar. Empieza de nuevo para ver en qué estado está tu cuenta.',
    loading: 'Cargando tu cuenta…',
    unavailableTitle: 'No hemos podido cargar tu cuenta',
    unavailableLead: 'Revisa tu conexión e inténtalo de nuevo.',
    pendingRead: 'Consultando tu cuenta…',
    confirmTimeLeft: 'Tiempo restante para confirmar',
    confirmTimeUncertain: 'Puede que el tiempo ya se haya agotado. Aun así, puedes intentarlo.',
    confirmSecondsGiven: 'Tienes {time} para confirmar.',
    confirmSecondsLeft: 'Tiempo restante para confirmar: {time}.',
    reference: 'Referencia: {requestId}',
    serverSays: 'Mensaje del servicio: {message}',
    actionIn: '{action} en {time}',
  },
  code: {
    label: 'Código de verificación',
    unsent: 'Todavía no se ha enviado ningún código a {to}.',
    sent: 'Hemos enviado un código a {to}. Usa el más reciente.',
    maybeSent: 'Puede que hayamos enviado un código a {to}. Si no llega, pide otro.',
    alreadySent: 'Se ha enviado un código a {to} hace poco. Usa ese código.',
    waiting: 'El último código enviado a {to} ya no se puede usar. Pide uno nuevo cuando termine la espera.',
    refused: 'No hemos podido enviar un código a {to}.',
    send: 'Enviar código',
    resend: 'Enviar de nuevo',
    resendBoth: 'Enviar ambos de nuevo',
    sendNew: 'Enviar código nuevo',
    sendNewBoth: 'Enviar códigos nuevos',
    empty: 'Escribe el código del mensaje.',
    wrongCount: 'Has escrito {count}. El código tiene {expected}.',
    several: 'Aquí hay más de un número. Escribe solo el código más reciente.',
    noCode: 'Escribe los dígitos del código, como 123456.',
    digits: { one: '{count} dígito', other: '{count} dígitos' },
    digitsRange: { other: 'de {min} a {max} dígitos' },
  },
  errors: {
    offline: 'No tienes conexión. No se ha enviado nada. Conéctate e inténtalo de nuevo.',
    ambiguous: 'Hemos perdido la conexión, así que no podemos saber si la operación se ha realizado.',
    rate_limited: 'Ha habido demasiados intentos. Espera un momento e inténtalo de nuevo.',
    sent_too_soon: 'Se ha enviado un código hace poco. Usa ese, o espera y pide otro.',
    code_rejected:
      'Algo no coincide. Revisa lo que has escrito. Un intento fallido puede invalidar el código: si se rechaza otra vez, pide uno nuevo.',
    code_expired: 'El código ha caducado. Pide uno nuevo.',
    account_changed:
      'Mientras tanto, tu cuenta se ha cambiado desde otro lugar. Revisa lo que se muestra ahora y continúa.',
    account_unreadable:
      'No hemos podido leer tu cuenta, así que no se ha enviado nada. Inténtalo de nuevo en un momento.',
    last_sign_in_method: 'Esta es tu única forma de iniciar sesión. Añade otra antes de quitarla.',
    token_rejected: 'La confirmación ya no se puede usar. Vuelve a empezar con un código nuevo.',
    session_renewed:
      'Tu sesión acababa de caducar y se ha renovado. No se ha cambiado nada; pulsa el botón de nuevo.',
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
}
