import type { SettingsWords } from '../words.ts'

export const settings: SettingsWords = {
  row: {
    add: 'Añadir',
    change: 'Cambiar',
    edit: 'Editar',
    set: 'Crear',
    reset: 'Restablecer',
    remove: 'Quitar',
    delete: 'Eliminar',
    close: 'Cerrar',
    show: 'Mostrar',
    hidden: 'No se muestra aquí',
    loadFailed: 'No se ha podido abrir. Comprueba tu conexión e inténtalo de nuevo.',
    finishFirst: 'Termina esto primero o cancélalo.',
    saveFirst: 'Guarda antes tus cambios o descártalos.',
  },
  profile: {
    label: 'Perfil',
    none: 'Sin nombre',
  },
  email: {
    label: 'Correo electrónico',
    none: 'Sin correo electrónico',
  },
  phone: {
    label: 'Teléfono',
    none: 'Sin número de teléfono',
  },
  password: {
    label: 'Contraseña',
    none: 'Sin contraseña',
    set: 'Hay una contraseña',
    changedOn: 'Último cambio: {date}',
  },
  deletion: {
    label: 'Cuenta',
    lead: 'Si la eliminas, no se puede deshacer',
  },
  errors: {},
}
