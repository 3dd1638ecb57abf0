/** Lets the control of `codeLength` offer what pools are set to. */
export const codeLengthControl = {
  control: 'select',
  options: ['4 to 8', '4', '5', '6', '8'],
  mapping: { '4 to 8': [4, 8], '4': 4, '5': 5, '6': 6, '8': 8 },
} as const
