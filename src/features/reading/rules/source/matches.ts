/**
 * Every match of a global form, as `matchAll` finds them. `matchAll` makes a new regular expression at each call, which
 * costs more than most of our forms need for a paragraph. Like it, this refuses a form that is not global, which would
 * find its first match for ever.
 */
export function matchesOf(text: string, form: RegExp): RegExpExecArray[] {
  if (!form.global) throw new TypeError(`The form ${form} is not global.`)
  const found: RegExpExecArray[] = []
  form.lastIndex = 0
  for (let match = form.exec(text); match; match = form.exec(text)) {
    found.push(match)
    if (match[0] === '') form.lastIndex += (text.codePointAt(form.lastIndex) ?? 0) > 0xffff && form.unicode ? 2 : 1
  }
  return found
}
