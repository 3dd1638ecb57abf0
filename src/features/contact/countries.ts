/**
 * Countries by calling code, as ISO codes side by side. The first of several is the one that most numbers belong to. An
 * entry without a number has the next calling code.
 */
const CALLING_CODES =
  '1USAGAIASBBBMBSCADMDOGDGUJMKNKYLCMPMSPRSXTCTTVCVGVI 7RUKZ 20EG 27ZA 30GR NL BE FR ES 36HU 39ITVA RO CH 43AT ' +
  'GBGGIMJE DK SE NOSJ PL DE 51PE MX CU AR BR CL CO VE 60MY AUCCCX ID PH NZ SG TH 81JP KR 84VN 86CN 90TR IN PK ' +
  'AF LK MM 98IR 211SS MAEH DZ 216TN 218LY 220GM SN MR ML GN CI BF NE TG BJ MU LR SL GH NG TD CF CM CV ST GQ GA ' +
  'CG CD AO GW IO AC SC SD RW ET SO DJ KE TZ UG BI MZ 260ZM MG REYT ZW NA MW LS BW SZ KM 290SHTA ER 297AW FO GL ' +
  '350GI PT LU IE IS AL MT CY FIAX BG 370LT LV EE MD AM BY AD MC SM 380UA RS ME XK 385HR SI BA 389MK 420CZ SK ' +
  '423LI 500FK BZ GT SV HN NI CR PA PM HT 590GPBLMF BO GY EC GF PY MQ SR UY CWBQ 670TL 672NF BN NR PG TO SB VU ' +
  'FJ PW WF CK NU 685WS KI NC TV PF TK FM MH 850KP 852HK MO 855KH LA 880BD 886TW 960MV LB JO SY IQ KW SA YE OM ' +
  '970PS AE IL BH QA BT MN NP 992TJ TM AZ GE KG 998UZ'

export interface Country {
  /** ISO 3166-1, two letters. */
  readonly code: string
  /** Digits. */
  readonly callingCode: string
}

let all: readonly Country[] | null = null

/** Every country that has phone numbers. */
export function countries(): readonly Country[] {
  if (all !== null) return all
  let callingCode = 0
  all = CALLING_CODES.split(' ').flatMap((entry) => {
    callingCode = Number.parseInt(entry, 10) || callingCode + 1
    return (entry.match(/[A-Z]{2}/g) ?? []).map((code) => ({ code, callingCode: `${callingCode}` }))
  })
  return all
}

export function countryOf(code: string | undefined): Country | undefined {
  return countries().find((country) => country.code === code)
}

export interface NamedCountry extends Country {
  readonly name: string
}

/**
 * Countries to choose from, by their names in a language.
 *
 * @param offered ISO codes; what is none is passed over
 */
export function namedCountries(tag: string, offered: readonly string[] | undefined): readonly NamedCountry[] {
  const names = new Intl.DisplayNames([tag], { type: 'region' })
  const { compare } = new Intl.Collator(tag)
  return countries()
    .filter(({ code }) => offered?.includes(code) ?? true)
    .map((country) => ({ ...country, name: names.of(country.code) ?? country.code }))
    .sort((one, other) => compare(one.name, other.name))
}

/** Where people who read this language most often are. */
export function countryOfLanguage(tag: string): string | undefined {
  return new Intl.Locale(tag).maximize().region
}
