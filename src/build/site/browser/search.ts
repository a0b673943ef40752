/** The search of the reference: loads its data when it is first used, and answers while one types. */
import {type Choice, SEARCH_FILE, type SearchData} from '../search-format.js'
import {Finder} from './finder.js'
import {resultOf} from './results.js'

/** So many results are shown at first, and more on request. */
const SHOWN = 50

interface Loaded {
  readonly data: SearchData
  readonly finder: Finder
}

const form = element('search', HTMLFormElement)
const input = element('words', HTMLInputElement)
const status = element('status', HTMLElement)
const list = element('results', HTMLOListElement)
const more = element('more', HTMLButtonElement)
const selects = [...form.querySelectorAll('select')]

let loading: Promise<Loaded> | undefined
/** What is found and not shown yet. */
let rest: readonly number[] = []
/** Answers to what is no longer asked are dropped. */
let asked = 0

function element<T extends HTMLElement>(id: string, type: {new (): T}): T {
  const found = document.getElementById(id)
  if (!(found instanceof type)) throw new Error(`the page has no ${id}`)
  return found
}

function load(): Promise<Loaded> {
  loading ??= fetch(SEARCH_FILE).then(async (response) => {
    if (!response.ok) throw new Error(`${response.status}`)
    const data = (await response.json()) as SearchData
    return {data, finder: new Finder(data)}
  })
  return loading
}

function choice(): Choice {
  const of = (name: string): string => selects.find((select) => select.name === name)?.value ?? ''
  return {kinds: of('kind'), languages: of('language'), registers: of('register'), confidences: of('confidence')}
}

async function answer(): Promise<void> {
  const mine = ++asked
  const words = input.value.trim()
  const wanted = choice()
  keepInAddress()
  if (words === '' && Object.values(wanted).every((value) => value === '')) {
    show([], undefined)
    status.textContent = ''
    return
  }
  try {
    if (loading === undefined) status.textContent = 'The rules are being loaded …'
    const loaded = await load()
    if (mine !== asked) return
    const {rules, isClose} = loaded.finder.find(words, wanted)
    show(rules, loaded.data)
    status.textContent = told(rules.length, isClose)
  } catch (error) {
    // The next letter tries again.
    loading = undefined
    status.textContent = `The rules could not be loaded (${error instanceof Error ? error.message : error}). The lists below have them all.`
  }
}

function told(count: number, isClose: boolean): string {
  if (count === 0) return 'No rule has these words. Try fewer of them, or only how they begin.'
  const rules = count === 1 ? '1 rule' : `${count.toLocaleString('en')} rules`
  const shown = count > SHOWN ? `; the first ${SHOWN} are shown` : ''
  return isClose ? `No rule has just these words; ${rules} nearly${shown}.` : `${rules} found${shown}.`
}

function show(rules: readonly number[], data: SearchData | undefined): void {
  list.replaceChildren()
  rest = rules
  if (data !== undefined) showMore(data)
  else more.hidden = true
}

function showMore(data: SearchData): void {
  const now = rest.slice(0, SHOWN)
  rest = rest.slice(SHOWN)
  list.append(...now.map((rule) => resultOf(data, rule)))
  more.hidden = rest.length === 0
}

/** What is searched stands in the address, so that it can be kept and sent. */
function keepInAddress(): void {
  const fields = [...new FormData(form)].filter(([, value]) => value !== '') as [string, string][]
  const query = new URLSearchParams(fields).toString()
  history.replaceState(null, '', query === '' ? location.pathname : `?${query}`)
}

function takeFromAddress(): void {
  const asked = new URLSearchParams(location.search)
  input.value = asked.get('q') ?? ''
  for (const select of selects) select.value = asked.get(select.name) ?? ''
}

/** Arrows go from the words to the results and through them, Escape goes back, and "/" goes to the words from anywhere. */
function onKey(event: KeyboardEvent): void {
  const isTyping = event.target instanceof HTMLInputElement || event.target instanceof HTMLSelectElement
  if (event.key === '/' && !isTyping && !event.ctrlKey && !event.metaKey && !event.altKey) {
    goTo(input, event)
    return
  }
  const links = [...list.querySelectorAll('a')]
  const here = links.findIndex((link) => link.matches(':focus'))
  const isInSearch = event.target === input || here >= 0
  if (!isInSearch) return
  if (event.key === 'ArrowDown') goTo(links[here + 1], event)
  else if (event.key === 'ArrowUp' && here >= 0) goTo(here === 0 ? input : links[here - 1], event)
  else if (event.key === 'Escape' && here >= 0) goTo(input, event)
}

function goTo(target: HTMLElement | undefined, event: KeyboardEvent): void {
  if (target === undefined) return
  event.preventDefault()
  target.focus()
}

form.hidden = false
takeFromAddress()
form.addEventListener('input', () => void answer())
form.addEventListener('submit', (event) => {
  event.preventDefault()
  void answer()
})
more.addEventListener('click', async () => {
  const next = list.childElementCount
  showMore((await load()).data)
  list.children[next]?.querySelector('a')?.focus()
})
document.addEventListener('keydown', onKey)
if (location.search !== '') void answer()
