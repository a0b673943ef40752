import {describe, expect, it} from 'vitest'
import {formsOf, paradigmOf} from '../../src/english/inflect.js'

/** Lines of forms as lists of words. */
const rows = (text: string): string[][] =>
  text
    .trim()
    .split(/[;\n]+/)
    .map((row) => row.trim().split(/\s+/))

describe('verbs', () => {
  it.each(
    rows(`
      carry carries carried carrying; stop stops stopped stopping; visit visits visited visiting
      prefer prefers preferred preferring; admit admits admitted admitting; offer offers offered offering
      open opens opened opening; play plays played playing; die dies died dying; tie ties tied tying
      agree agrees agreed agreeing; free frees freed freeing; guarantee guarantees guaranteed guaranteeing
      pass passes passed passing; watch watches watched watching; fix fixes fixed fixing; push pushes pushed pushing
      echo echoes echoed echoing; veto vetoes vetoed vetoing; ski skis skied skiing; solve solves solved solving
      sue sues sued suing; panic panics panicked panicking; picnic picnics picnicked picnicking
      program programs programmed programming; equip equips equipped equipping; control controls controlled controlling
      label labels labeled labeling; travel travels traveled traveling; focus focuses focused focusing
      develop develops developed developing; benefit benefits benefited benefiting; budget budgets budgeted budgeting
      fit fits fitted fitting; skip skips skipped skipping; jam jams jammed jamming; blog blogs blogged blogging
      slam slams slammed slamming; rot rots rotted rotting; trek treks trekked trekking; crawl crawls crawled crawling
      glide glides glided gliding; rout routs routed routing; annul annuls annulled annulling; color colors colored coloring
      quit quits quit quitting; put puts put putting; sit sits sat sitting; dig digs dug digging; lie lies lay lying
      obey obeys obeyed obeying; argue argues argued arguing; dye dyes dyed dyeing; remain remains remained remaining
    `),
  )('%s, %s, %s, %s', (base, s, past, ing) => {
    expect(paradigmOf(base)).toMatchObject({base, s, past, ing})
  })

  it.each(
    rows(`
      arise arose arisen; bear bore borne; beat beat beaten; become became become; begin began begun; bite bit bitten
      blow blew blown; break broke broken; bring brought brought; choose chose chosen; come came come; cost cost cost
      do did done; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; fly flew flown
      forbid forbade forbidden; foresee foresaw foreseen; foretell foretold foretold; forget forgot forgotten
      forgo forwent forgone; freeze froze frozen; give gave given; go went gone; grow grew grown; hang hung hung
      have had had; hide hid hidden; hurt hurt hurt; keep kept kept; know knew known; lay laid laid; lead led led
      leave left left; let let let; lie lay lain; lose lost lost; make made made; mean meant meant; mislead misled misled
      overcome overcame overcome; overhear overheard overheard; pay paid paid; prove proved proved; put put put
      read read read; redo redid redone; retell retold retold; ride rode ridden; ring rang rung; rise rose risen; run ran run
      see saw seen; seek sought sought; set set set; shake shook shaken; shrink shrank shrunk; sing sang sung
      slay slew slain; speak spoke spoken; spread spread spread; spring sprang sprung; steal stole stolen
      stink stank stunk; strike struck struck; strive strove striven; swear swore sworn; swell swelled swollen
      swim swam swum; take took taken; teach taught taught; tear tore torn; think thought thought; throw threw thrown
      tread trod trodden; undergo underwent undergone; undertake undertook undertaken; uphold upheld upheld
      wake woke woken; wear wore worn; weave wove woven; win won won; withdraw withdrew withdrawn; write wrote written
    `),
  )('%s, %s, %s', (base, past, participle) => {
    expect(paradigmOf(base)).toMatchObject({past, participle})
    expect(formsOf(base)[past]).toContain('past')
    expect(formsOf(base)[participle]).toContain('participle')
  })

  it('keeps every person of be', () => {
    expect(paradigmOf('be')).toEqual({base: 'be', s: 'is', past: 'was', participle: 'been', ing: 'being'})
    expect(formsOf('be')).toMatchObject({am: ['base'], are: ['base'], is: ['s'], was: ['past'], were: ['past']})
  })

  it('tells past and participle apart only where they are spelled differently', () => {
    expect(formsOf('carry')).toMatchObject({carry: ['base'], carries: ['s'], carried: ['past', 'participle']})
    expect(formsOf('put').put).toEqual(['base', 'past', 'participle'])
    expect(formsOf('come')).toMatchObject({come: ['base', 'participle'], came: ['past']})
  })
})

describe('nouns', () => {
  it.each(
    rows(`
      man men; woman women; child children; grandchild grandchildren; foot feet; tooth teeth; mouse mice; person people
      policeman policemen; businessman businessmen; spokeswoman spokeswomen; German Germans; human humans
      wife wives; life lives; leaf leaves; wolf wolves; half halves; thief thieves; roof roofs; belief beliefs; chief chiefs
      city cities; strategy strategies; economy economies; embassy embassies; day days; box boxes; church churches
      stomach stomachs; class classes; bus buses; virus viruses; hero heroes; potato potatoes; volcano volcanoes
      photo photos; video videos; crisis crises; analysis analyses; basis bases; criterion criteria; phenomenon phenomena
      matrix matrices; series series; species species; aircraft aircraft; sheep sheep; mother mothers; house houses
    `).map(([singular = '', plural = '']) => [singular.toLowerCase(), plural.toLowerCase()]),
  )('%s, %s', (singular, plural) => {
    expect(paradigmOf(singular).s).toBe(plural)
    expect(Object.keys(formsOf(singular))).toContain(plural)
  })
})

describe('spellings', () => {
  it.each([
    ['travel', 'traveled travelled traveling travelling'],
    ['model', 'modeled modelled modeling modelling'],
    ['organize', 'organize organise organizes organises organized organised organizing organising'],
    ['analyze', 'analyzed analysed analyzing analysing'],
    ['color', 'color colour colors colours colored coloured'],
    ['get', 'got gotten'],
    ['prove', 'proved proven'],
    ['burn', 'burned burnt'],
    ['learn', 'learned learnt'],
  ])('%s: %s', (lemma, spellings) => {
    const known = Object.keys(formsOf(lemma))
    expect(spellings.split(' ').filter((spelling) => !known.includes(spelling))).toEqual([])
  })

  it.each([
    ['seize', 'seise'],
    ['prize', 'prise'],
    ['size', 'sise'],
    ['control', 'controled'],
    ['stop', 'stoped'],
  ])('%s is never %s', (lemma, wrong) => {
    expect(Object.keys(formsOf(lemma))).not.toContain(wrong)
  })
})
