import {byId} from './dom.js'

/** What can be done now. */
export interface Possible {
  readonly shown: number
  readonly sure: number
  readonly canUndo: boolean
  readonly canRedo: boolean
}

const setDisabled = (id: string, isDisabled: boolean): void => {
  byId(id, HTMLButtonElement).disabled = isDisabled
}

/** Switches buttons off that would do nothing. */
export function drawButtons({shown, sure, canUndo, canRedo}: Possible): void {
  setDisabled('previous', shown === 0)
  setDisabled('next', shown === 0)
  setDisabled('undo', !canUndo)
  setDisabled('redo', !canRedo)
  setDisabled('fix-all', sure === 0)
  byId('fix-all', HTMLButtonElement).textContent = sure === 0 ? 'Fix all sure ones' : `Fix all sure ones (${sure})`
}
