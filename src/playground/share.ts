/** A text and its settings as the fragment of an address, which browsers send to nobody. */
import {deflateSync, Inflate, strFromU8, strToU8} from 'fflate'
import {CONFIDENCES} from '../detect/finding.js'
import {DEFAULTS, type Settings} from './protocol.js'

export interface Shared {
  readonly text: string
  readonly settings: Settings
}

/** The most that an address may unpack to, so that none brings a page down. */
const LONGEST = 2_000_000
const STEP = 1024

/** The fragment of a text, with its `#`; settings that are as usual are left out. */
export function fragmentOf({text, settings}: Shared): string {
  const parameters = new URLSearchParams({text: base64url(deflateSync(strToU8(text), {level: 9}))})
  for (const key of ['format', 'source', 'confidence'] as const)
    if (settings[key] !== DEFAULTS[key]) parameters.set(key, settings[key])
  return `#${parameters}`
}

/**
 * What a fragment holds; `undefined` if it holds no text.
 * @throws Error that says so if it is broken
 */
export function sharedIn(fragment: string): Shared | undefined {
  const parameters = new URLSearchParams(fragment.replace(/^#/, ''))
  const packed = parameters.get('text')
  if (packed === null) return undefined
  return {text: unpacked(packed), settings: settingsIn(parameters)}
}

function unpacked(packed: string): string {
  try {
    return strFromU8(inflated(bytesOf(packed)))
  } catch {
    throw new Error('the address of this page was cut or changed: the text in it cannot be read; ask for it anew')
  }
}

/** @throws Error if the bytes were packed by nobody, or from more than is allowed */
function inflated(packed: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(LONGEST)
  let length = 0
  const inflate = new Inflate((chunk) => {
    bytes.set(chunk, length)
    length += chunk.length
  })
  // In steps, so that little is unpacked before there is too much.
  for (let at = 0; at < packed.length; at += STEP)
    inflate.push(packed.subarray(at, at + STEP), at + STEP >= packed.length)
  return bytes.subarray(0, length)
}

/** What was mistyped is as usual. */
function settingsIn(parameters: URLSearchParams): Settings {
  const source = parameters.get('source') ?? ''
  return {
    format: parameters.get('format') === 'markdown' ? 'markdown' : DEFAULTS.format,
    source: /^(?:native|[a-z]{2,3})$/.test(source) ? source : DEFAULTS.source,
    confidence: CONFIDENCES.find((each) => each === parameters.get('confidence')) ?? DEFAULTS.confidence,
  }
}

function base64url(bytes: Uint8Array): string {
  const binary = Array.from(bytes, (byte) => String.fromCharCode(byte)).join('')
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '')
}

/** @throws Error if it is no base64 */
function bytesOf(text: string): Uint8Array {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}
