import type {SearchData} from '../search-format.js'

/** The item of a rule in the list of results. */
export function resultOf(data: SearchData, rule: number): HTMLLIElement {
  const item = document.createElement('li')
  const id = data.ids[rule] ?? ''
  const link = document.createElement('a')
  link.href = `${id}.html`
  link.textContent = id
  item.append(link)
  const source = data.sources[rule] ?? ''
  if (source !== '') {
    const wording = document.createElement('b')
    wording.lang = data.sourceLanguages[rule] ?? ''
    wording.dir = 'auto'
    wording.textContent = source
    item.append(' ', wording)
  }
  item.append(paragraph(data.sentences[rule] ?? ''), paragraph(data.whys[rule] ?? '', 'soft'))
  return item
}

function paragraph(text: string, className = ''): HTMLParagraphElement {
  const element = document.createElement('p')
  element.className = className
  element.textContent = text
  return element
}
