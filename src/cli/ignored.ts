import path from 'node:path'
import {Writable} from 'node:stream'
import {type Processor, unified} from 'unified'
import {engine} from 'unified-engine'
import {VFile} from 'vfile'

/** A plugin that parses nothing. */
function noTree(this: Processor): undefined {
  this.parser = () => ({type: 'root'})
}

/**
 * Whether an ignore file leaves a file out.
 * @throws Error for an ignore file that cannot be read
 */
export function isIgnored(file: string, cwd: string, ignorePath: string | undefined): Promise<boolean> {
  return new Promise((resolve, reject) => {
    engine(
      {
        processor: () => unified().use(noTree),
        cwd,
        // The engine is asked for nothing else: a file that has its text is neither looked for nor read.
        files: [new VFile({path: path.resolve(cwd, file), value: ''})],
        ignoreName: '.translationeseignore',
        silentlyIgnore: true,
        streamError: new Writable({write: (_chunk, _encoding, done) => done()}),
        out: false,
        ...(ignorePath === undefined ? {} : {ignorePath}),
      },
      (error, _code, context) => {
        const failure = error ?? context?.files[0]?.messages.find(({fatal}) => fatal === true)
        if (failure) reject(failure)
        else resolve(context?.files.length === 0)
      },
    )
  })
}
