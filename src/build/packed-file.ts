import {mkdirSync, writeFileSync} from 'node:fs'
import path from 'node:path'
import {pack} from '../text/packed.js'
import {GENERATED, writeModule} from './generated.js'
import {packBytes} from './pack-bytes.js'

/** Writes data as `src/generated/NAME.bin`, and `NAME.js` beside it, which tells where that is: no engine has to read it as code. */
export function writePacked(name: string, origin: string, data: unknown): void {
  writePackedBytes(name, origin, pack(data))
}

/** The same for bytes. */
export function writePackedBytes(name: string, origin: string, bytes: Uint8Array): void {
  mkdirSync(GENERATED, {recursive: true})
  writeFileSync(path.join(GENERATED, `${name}.bin`), packBytes(bytes))
  // The bundle has the file beside the module that names it, as here.
  writeModule({name, origin, constant: 'packed', value: `new URL('./${name}.bin', import.meta.url)`, type: 'URL'})
}
