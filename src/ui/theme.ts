import {
  type CSSVariablesResolver,
  createTheme,
  defaultVariantColorsResolver,
  type MantineColorsTuple,
  type VariantColorsResolver,
} from '@mantine/core'

/**
 * The tokens of every screen, light and dark. A screen uses them by name (`var(--ink)`) and never names a colour.
 * `on-…` is the text on a filled area of that colour.
 */
const light = {
  paper: '#FBFAF7',
  surface: '#FFFFFF',
  line: '#E3E0D8',
  'line-strong': '#8A8F98',
  ink: '#1B2430',
  quiet: '#566070',
  primary: '#1F4E8C',
  'primary-hover': '#1A4276',
  'on-primary': '#FFFFFF',
  'primary-wash': '#EAF0F8',
  'primary-line': '#B5C8E2',
  stop: '#B4232A',
  'stop-wash': '#FCEDEC',
  doubt: '#8A5A00',
  'doubt-wash': '#FFF6DF',
  'doubt-line': '#E2B95A',
  done: '#1E7B4F',
  'done-wash': '#E8F5EE',
  hover: '#F3F1EB',
  desk: '#EFEDE7',
  shade: 'rgb(27 36 48 / 45%)',
  'shade-soft': 'rgb(27 36 48 / 12%)',
}

const dark: typeof light = {
  paper: '#12161C',
  surface: '#1A2029',
  line: '#2B3340',
  'line-strong': '#77818F',
  ink: '#E8EAED',
  quiet: '#A3ADBA',
  primary: '#7FB0EE',
  'primary-hover': '#9AC1F2',
  'on-primary': '#0D1826',
  'primary-wash': '#1D2C41',
  'primary-line': '#3A587F',
  stop: '#FF8A8A',
  'stop-wash': '#3A1F23',
  doubt: '#F2C867',
  'doubt-wash': '#332A16',
  'doubt-line': '#8A6C22',
  done: '#6FD3A0',
  'done-wash': '#17301F',
  hover: '#222A35',
  desk: '#0E1217',
  shade: 'rgb(0 0 0 / 60%)',
  'shade-soft': 'rgb(0 0 0 / 40%)',
}

/** Official papers are white in both schemes, so what is marked on them has one set of colours. */
const sheet = {
  sheet: '#FFFFFF',
  'sheet-ink': '#16181C',
  'sheet-quiet': '#5A6270',
  'sheet-edge': '#D9D5CA',
  'sheet-document': '#E9EEF5',
  'sheet-document-line': '#4A6A96',
  'sheet-time': '#DCEBFA',
  'sheet-time-line': '#1F4E8C',
  'sheet-people': '#E6F2EA',
  'sheet-people-line': '#2F7A54',
  'sheet-basis': '#F1ECF6',
  'sheet-basis-line': '#6A4F93',
  'sheet-doubt': '#FFEFC2',
  'sheet-doubt-line': '#8A5A00',
  'sheet-fault': '#B4232A',
  'sheet-warning': '#8A5A00',
  'sheet-question': '#1F4E8C',
  'sheet-active': '#1F4E8C',
  'sheet-on-active': '#FFFFFF',
}

function asVariables(tokens: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(tokens).map(([name, value]) => [`--${name}`, value]))
}

/** Mantine's own variables point at the tokens, so that a library part and a screen of ours cannot differ. */
const mantineNames = {
  '--mantine-color-body': 'var(--paper)',
  '--mantine-color-text': 'var(--ink)',
  '--mantine-color-bright': 'var(--ink)',
  '--mantine-color-dimmed': 'var(--quiet)',
  '--mantine-color-placeholder': 'var(--quiet)',
  '--mantine-color-anchor': 'var(--primary)',
  '--mantine-color-error': 'var(--stop)',
  '--mantine-color-default': 'var(--surface)',
  '--mantine-color-default-hover': 'var(--hover)',
  '--mantine-color-default-color': 'var(--ink)',
  '--mantine-color-default-border': 'var(--line-strong)',
  '--mantine-primary-color-filled': 'var(--primary)',
  '--mantine-primary-color-contrast': 'var(--on-primary)',
}

/** Gives the style sheets their variables; handed to MantineProvider once, in the app. */
export const themeVariables: CSSVariablesResolver = () => ({
  variables: asVariables(sheet),
  light: { ...asVariables(light), ...mantineNames },
  dark: { ...asVariables(dark), ...mantineNames },
})

const lam: MantineColorsTuple = [
  '#EAF0F8',
  '#D3E0F0',
  '#B5C8E2',
  '#7FB0EE',
  '#5C8CCB',
  '#3A6DAF',
  '#2A5C9E',
  '#1F4E8C',
  '#1A4276',
  '#143459',
]

const son: MantineColorsTuple = [
  '#FCEDEC',
  '#F8D6D5',
  '#F2B3B3',
  '#FF8A8A',
  '#DD6468',
  '#C9444A',
  '#BE3138',
  '#B4232A',
  '#971C23',
  '#78161B',
]

/** Mantine takes the fields, borders and areas of its dark scheme from here; the same greys as the tokens. */
const night: MantineColorsTuple = [
  '#E8EAED',
  '#C6CBD2',
  '#A3ADBA',
  '#77818F',
  '#3A4453',
  '#2B3340',
  '#1A2029',
  '#12161C',
  '#0E1217',
  '#0A0D11',
]

/**
 * A filled area takes its two colours from the tokens: Mantine decides once for both schemes whether the text on it is
 * light or dark, and would put white on the light blue of the dark one.
 */
const variantColors: VariantColorsResolver = (input) => {
  const isPlainFilled = input.variant === 'filled' && (input.color === undefined || input.color === 'lam')
  if (!isPlainFilled) return defaultVariantColorsResolver(input)
  return {
    background: 'var(--primary)',
    hover: 'var(--primary-hover)',
    color: 'var(--on-primary)',
    border: '1px solid transparent',
  }
}

/** Sizes, faces and colours of every library part; handed to MantineProvider once, in the app. */
export const theme = createTheme({
  colors: { lam, son, dark: night },
  primaryColor: 'lam',
  primaryShade: { light: 7, dark: 3 },
  variantColorResolver: variantColors,
  fontFamily: '"Be Vietnam Pro", "Segoe UI", Roboto, "Noto Sans", sans-serif',
  fontSizes: { xs: '0.8125rem', sm: '0.875rem', md: '1rem', lg: '1.25rem', xl: '1.75rem' },
  fontWeights: { medium: '600' },
  headings: { fontWeight: '700' },
  spacing: { xs: '0.25rem', sm: '0.5rem', md: '0.75rem', lg: '1rem', xl: '1.5rem' },
  radius: { sm: '4px', md: '6px', lg: '6px' },
  defaultRadius: 'md',
  respectReducedMotion: true,
  cursorType: 'pointer',
})
