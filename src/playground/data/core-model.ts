import type {TaggerModel} from './slim-tagger.js'

let loaded: TaggerModel | undefined

/** Puts the model where the package of the tagger, which has it as a file of its own, finds it. */
export function provideModel(model: TaggerModel): void {
  loaded = model
}

/**
 * What stands for that file in the bundle of the page.
 * @throws Error if the package is imported before the model is there
 */
export function coreModel(): TaggerModel {
  if (loaded === undefined) throw new Error('the model of the tagger was not loaded')
  return loaded
}
