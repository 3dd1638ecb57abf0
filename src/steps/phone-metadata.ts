/** All that is known about the world's numbers: large, and loaded where a number is typed. */
export { parsePhoneNumberFromString } from 'libphonenumber-js/mobile'
