/** The six tones in the order of Vietnamese dictionaries; the first is unmarked. */
export const TONES = ['level', 'grave', 'hook', 'tilde', 'acute', 'dot'] as const
/** One of the six tones. */
export type Tone = (typeof TONES)[number]

/** The vowels without a tone, each with its six toned forms in the order of `TONES`. */
const VOWEL_ROWS = [
  'aàảãáạ',
  'ăằẳẵắặ',
  'âầẩẫấậ',
  'eèẻẽéẹ',
  'êềểễếệ',
  'iìỉĩíị',
  'oòỏõóọ',
  'ôồổỗốộ',
  'ơờởỡớợ',
  'uùủũúụ',
  'ưừửữứự',
  'yỳỷỹýỵ',
]

/** Lower-case letters outside ASCII that Vietnamese uses, composed (NFC): 66 toned or marked vowels and đ. */
export const SPECIAL_LETTERS: readonly string[] = [...new Set([...VOWEL_ROWS.join('')])]
  .filter((letter) => letter > '\u007f')
  .concat('đ')

const placeOf = new Map<string, { vowel: string; tone: number }>()
for (const row of VOWEL_ROWS) {
  const forms = [...row]
  const vowel = forms[0] ?? ''
  forms.forEach((form, tone) => {
    placeOf.set(form, { vowel, tone })
    placeOf.set(form.toUpperCase(), { vowel: vowel.toUpperCase(), tone })
  })
}

/** The same composed letter without its tone (`ế` → `ê`); other characters come back unchanged. */
export function withoutTone(letter: string): string {
  return placeOf.get(letter)?.vowel ?? letter
}

/** The tone of one composed letter; `level` for everything that carries none. */
export function toneOf(letter: string): Tone {
  return TONES[placeOf.get(letter)?.tone ?? 0] ?? 'level'
}

/** The vowel with another tone (`ô`, `acute` → `ố`); what is no vowel comes back unchanged. */
export function withTone(letter: string, tone: Tone): string {
  const place = placeOf.get(letter)
  if (!place) return letter
  const row = VOWEL_ROWS.find((forms) => forms.startsWith(place.vowel.toLowerCase()))
  const form = row?.[TONES.indexOf(tone)] ?? letter
  return place.vowel === place.vowel.toLowerCase() ? form : form.toUpperCase()
}
