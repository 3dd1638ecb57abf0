import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: 'Añadir',
    change: 'Cambiar',
    remove: 'Quitar',
    close: 'Cerrar',
    show: 'Mostrar',
    hidden: 'No se muestra aquí',
    loadFailed: 'No se ha podido abrir. Comprueba tu conexión e inténtalo de nuevo.',
    finishFirst: 'Termina esto primero o cancélalo.',
  },
  email: {
    label: 'Correo electrónico',
    none: 'Sin correo electrónico',
  },
  phone: {
    label: 'Teléfono',
    none: 'Sin número de teléfono',
  },
  errors: {},
}
