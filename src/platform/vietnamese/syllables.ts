import { type Tone, toneOf, withoutTone } from './letters.ts'

const ONSETS = new Set(
  [
    '',
    'b',
    'c',
    'ch',
    'd',
    'đ',
    'g',
    'gh',
    'gi',
    'h',
    'k',
    'kh',
    'l',
    'm',
    'n',
    'ng',
    'ngh',
    'nh',
    'p',
    'ph',
    'q',
  ].concat(['r', 's', 't', 'th', 'tr', 'v', 'x']),
)

const RIMES = new Set(
  `a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
   e ec em en eng eo ep et ê êch êm ên êng ênh êp êt êu
   i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
   o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong ooc oong op ot
   ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
   u ua uac uach uai uan uang uanh uao uat uau uay uăc uăn uăng uăt uân uâng uât uâu uây uc ue uen ueo uet uê uêch uên uênh uêt uêu
   ui um un ung uôc uôi uôm uôn uông uôt up ut uơ uơi uơn uy uya uych uynh uyên uyêt uyn uyp uyt uyu
   ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y ych yêm yên yêng yêt yêu ym yn ynh yt`
    .trim()
    .split(/\s+/),
)

const LONGEST_SYLLABLE = 7
const FRONT_VOWEL = /^[eêiy]/
const STOP_END = /(?:c|ch|p|t)$/

/** The parts of one written syllable, in lower case: `nghiệp` → `ngh`, `iêp`, `dot`. */
export type Syllable = { onset: string; rime: string; tone: Tone }

/**
 * Takes one word apart if it can be a Vietnamese syllable; `undefined` if no Vietnamese word is spelt so. Takes composed and
 * half-composed text, capitals, and both tone styles. Says nothing about whether the word exists.
 */
export function parseSyllable(word: string): Syllable | undefined {
  const letters = [...word.normalize('NFC').toLowerCase()]
  if (letters.length === 0 || letters.length > LONGEST_SYLLABLE) return undefined

  const toned = letters.map(toneOf).filter((tone) => tone !== 'level')
  if (toned.length > 1) return undefined
  const tone = toned[0] ?? 'level'
  const bare = letters.map(withoutTone).join('')

  // `gi` is an onset (giá), an onset with its own vowel (gì), or shares its i with the rime (giêng): try the longest first.
  for (let length = Math.min(3, bare.length); length >= 0; length--) {
    const onset = bare.slice(0, length)
    const rime = onset === 'gi' && length === bare.length ? 'i' : bare.slice(length)
    if (ONSETS.has(onset) && RIMES.has(rime) && mayMeet(onset, rime, tone)) return { onset, rime, tone }
  }
  return undefined
}

/** Whether one word can be a Vietnamese syllable (`nghị` yes, `ngị` and `nghỵk` no). */
export function isSyllable(word: string): boolean {
  return parseSyllable(word) !== undefined
}

function mayMeet(onset: string, rime: string, tone: Tone): boolean {
  if (STOP_END.test(rime) && tone !== 'acute' && tone !== 'dot') return false
  if (onset === 'k' || onset === 'gh' || onset === 'ngh') return FRONT_VOWEL.test(rime)
  if (onset === 'c' || onset === 'ng') return !FRONT_VOWEL.test(rime)
  if (onset === 'q') return rime.startsWith('u') && rime.length > 1
  return true
}
