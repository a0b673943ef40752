import {TOKENS} from './tokens.js'

/**
 * The style sheet of the report. What is said by colour is said by words and lines too: the sureness of a finding is the line below it. A
 * note stands below the last line of its words, and is as wide as the text, so that it never leaves the window.
 */
export const STYLE = `${TOKENS}* { box-sizing: border-box }
body { margin: 0 auto; max-width: 64rem; padding: 1.5rem 1rem 4rem; background: var(--page); color: var(--ink);
  font: 1rem/1.6 system-ui, sans-serif; overflow-wrap: anywhere }
h1 { font-size: 1.6rem; line-height: 1.2 } h2 { font-size: 1.2rem; margin: 3rem 0 .5rem }
h3 { font-size: 1rem; margin: 1.5rem 0 .5rem }
a { color: var(--link) } :focus-visible { outline: 3px solid var(--link); outline-offset: 1px }
.soft { color: var(--soft) } .excess { font-weight: 600 }
table { border-collapse: collapse } th, td { text-align: left; padding: .2rem 1.2rem .2rem 0; border-bottom: 1px solid var(--line) }
th { font-weight: 600 } td.number { text-align: right; font-variant-numeric: tabular-nums }
.text { position: relative; white-space: pre-wrap; tab-size: 4; border: 1px solid var(--line);
  border-radius: .4rem; padding: .8rem 1rem; line-height: 1.8 }
mark { color: inherit; background: hsl(var(--hue) var(--tint)); border-bottom: 2px solid hsl(var(--hue) var(--edge));
  border-radius: .15rem; padding: .05rem 0 }
mark.medium { border-bottom-style: dashed } mark.low { border-bottom-style: dotted }
.note { display: none; position: absolute; z-index: 1; left: .5rem; right: .5rem; margin-top: -.2em; padding: .7rem .9rem;
  background: var(--card); color: var(--ink); border: 1px solid hsl(var(--hue) var(--edge)); border-radius: .4rem;
  box-shadow: 0 .3rem 1rem #0004; white-space: normal; line-height: 1.5; user-select: none }
mark:hover > .note, mark:focus > .note, mark:focus-within > .note { display: block }
.note > span { display: block }
ol.findings { padding-left: 2.2rem } ol.findings > li { margin: 0 0 .9rem }
ol.findings > li:target { background: var(--card) }
.words, ins, del { white-space: pre-wrap }
ins { text-decoration: none; font-weight: 600 }
@media print { .note { display: none !important } .text { border: 0; padding: 0 } }
`
