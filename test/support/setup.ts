import {setImmediate} from 'node:timers/promises'
import {afterEach} from 'vitest'

// The test runner hears nothing from a process that never pauses, and takes it for dead.
afterEach(() => setImmediate())
