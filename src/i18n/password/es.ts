import type { PasswordWords } from '../words.ts'

export const password: PasswordWords = {
  field: {
    oldLabel: 'Contraseña actual',
    newLabel: 'Contraseña nueva',
    contactLabel: 'Correo electrónico o número de teléfono',
    show: 'Mostrar',
    hide: 'Ocultar',
    showLabel: 'Mostrar la contraseña',
    hideLabel: 'Ocultar la contraseña',
    shown: 'La contraseña está visible.',
    hidden: 'La contraseña está oculta.',
    oldEmpty: 'Introduzca su contraseña actual.',
    newEmpty: 'Introduzca una contraseña nueva.',
    same: 'Esta es su contraseña actual. Elija otra.',
    noContact: 'Introduzca un correo electrónico o un número de teléfono con su prefijo de país.',
    rules1: 'Al menos 6 caracteres.',
    rules2: 'Al menos 6 caracteres, de dos tipos: cifras, letras o símbolos.',
    rules3: 'Al menos 6 caracteres, con cifras, letras y símbolos.',
    ruleFits: 'Esta contraseña cumple la regla.',
    ruleUnfit: 'Esta contraseña aún no cumple la regla.',
    strengthLabel: 'Dificultad para adivinar esta contraseña',
    strength0: 'Muy fácil de adivinar.',
    strength1: 'Fácil de adivinar.',
    strength2: 'Podría adivinarse.',
    strength3: 'Difícil de adivinar.',
    strength4: 'Muy difícil de adivinar.',
  },
  change: {
    draftTitleLoading: 'Contraseña',
    draftTitle: 'Cambiar la contraseña',
    draftTitleSet: 'Crear una contraseña',
    draftLead: 'Introduzca la contraseña que tiene ahora y, después, una nueva.',
    draftLeadSet:
      'Su cuenta aún no tiene contraseña. Con una podrá iniciar sesión sin código y sin otro servicio.',
    draftSubmit: 'Cambiar la contraseña',
    draftSubmitSet: 'Crear la contraseña',
    forgot: 'He olvidado mi contraseña',
    reset: 'Restablecerla con un código',
    signIn: 'Iniciar sesión con la contraseña nueva',
    againTitleUndone: 'Su contraseña no se ha cambiado',
    againLeadUndone: 'El cambio no se completó. Su contraseña anterior sigue siendo válida.',
    againTitleUndoneSet: 'No se ha creado ninguna contraseña',
    againLeadUndoneSet: 'La contraseña nueva no se guardó. Su cuenta sigue sin tener una.',
    againTitleLocked: 'Demasiadas contraseñas incorrectas',
    againLeadLocked:
      'Por su seguridad, la cuenta no admite contraseñas durante un tiempo. Puede restablecerla ya con un código o intentarlo más tarde.',
    unconfirmedTitle: 'Comprobando si se cambió la contraseña',
    unconfirmedLead:
      'La conexión se cortó antes de recibir la respuesta. Estamos leyendo su cuenta para ver si la contraseña nueva es válida.',
    unconfirmedTitleStill: 'No se puede saber si se cambió la contraseña',
    unconfirmedLeadStill:
      'Inicie sesión con la contraseña nueva: si funciona, se cambió. Si no, la anterior sigue siendo válida.',
    doneTitle: 'Contraseña cambiada',
    doneLead:
      'A partir de ahora, inicie sesión con la contraseña nueva. Puede que en otros dispositivos haya que volver a iniciar sesión.',
    doneTitleSet: 'Contraseña creada',
    doneLeadSet: 'Ya puede iniciar sesión con la contraseña nueva.',
    pendingSend: 'Guardando la contraseña nueva…',
    pendingCommit: 'Guardando la contraseña nueva…',
  },
  reset: {
    unfitTitleNoContact: 'No hay adónde enviarle un código',
    unfitLeadNoContact:
      'Su cuenta no tiene correo electrónico ni número de teléfono. Añada uno y restablezca después la contraseña aquí.',
    draftTitle: 'Restablecer la contraseña',
    draftLead: 'Enviaremos un código a {to}. Con él podrá elegir una contraseña nueva.',
    draftLeadChoice: 'Le enviaremos un código. Con él podrá elegir una contraseña nueva.',
    draftLeadSignedOut:
      'Introduzca el correo electrónico o el número de teléfono de su cuenta. Con el código que enviaremos allí podrá elegir una contraseña nueva.',
    choiceLabel: '¿Adónde enviamos el código?',
    draftSubmit: 'Enviar código',
    reopen: 'Usar otra dirección',
    signIn: 'Iniciar sesión con la contraseña nueva',
    proveTitle: 'Elegir una contraseña nueva',
    proveNoteSignedOut: 'Si ninguna cuenta tiene esta dirección, no llegará nada.',
    proveSubmit: 'Guardar la contraseña',
    confirmTitle: 'Elegir otra contraseña',
    confirmLead:
      'El código era correcto, pero el servicio no admite esa contraseña. Elija otra antes de que se acabe el tiempo.',
    confirmSubmit: 'Guardar la contraseña',
    againTitleCodesSpent: 'Enviar un código nuevo',
    againLeadCodesSpent:
      'No pudimos confirmar el código y puede que ya esté usado. Su contraseña no se ha cambiado.',
    againTitleExpired: 'Se acabó el tiempo',
    againLeadExpired:
      'El código ya no es válido. Su contraseña no se ha cambiado; envíe un código nuevo para continuar.',
    againTitleUndone: 'Su contraseña no se ha cambiado',
    againLeadUndone:
      'El cambio no se completó. Su contraseña anterior sigue siendo válida; envíe un código nuevo para intentarlo otra vez.',
    unconfirmedTitle: 'Comprobando si se cambió la contraseña',
    unconfirmedLead:
      'La conexión se cortó antes de recibir la respuesta. Estamos leyendo su cuenta para ver si la contraseña nueva es válida.',
    unconfirmedTitleSignedOut: 'Puede que su contraseña haya cambiado',
    unconfirmedLeadSignedOut:
      'La conexión se cortó antes de recibir la respuesta. Inicie sesión con la contraseña nueva: si funciona, se cambió. Si no, vuelva atrás y pida otro código.',
    unconfirmedTitleStill: 'No se puede saber si se cambió la contraseña',
    unconfirmedLeadStill:
      'Inicie sesión con la contraseña nueva: si funciona, se cambió. Si no, vuelva atrás y pida otro código.',
    doneTitle: 'Contraseña cambiada',
    doneLead:
      'A partir de ahora, inicie sesión con la contraseña nueva. Puede que en otros dispositivos haya que volver a iniciar sesión.',
    doneLeadSignedOut: 'Ya puede iniciar sesión con la contraseña nueva.',
    pendingSend: 'Enviando el código…',
    pendingVerify: 'Guardando la contraseña nueva…',
    pendingCommit: 'Guardando la contraseña nueva…',
  },
  errors: {
    old_password_required: 'Su cuenta ya tiene una contraseña. Introdúzcala también.',
    old_password_wrong: 'Esta no es su contraseña actual. Compruébela o restablézcala con un código.',
    password_rejected: 'El servicio no admite esta contraseña. Elija una más larga o menos común.',
    password_reused: 'Ya ha usado esta contraseña antes. Elija otra.',
    password_too_long:
      'Esta contraseña es demasiado larga para enviarla de forma segura. Elija una más corta.',
    account_locked:
      'Hubo demasiadas contraseñas incorrectas y la cuenta está bloqueada durante un tiempo. Inténtelo más tarde.',
    encryption_unavailable:
      'No se pudo proteger la contraseña durante el envío. No se ha cambiado nada. Inténtelo de nuevo en un momento.',
  },
}
