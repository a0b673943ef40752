/** Loaded before a program: tells on file descriptor 3 what the process has used when it ends. */
import {writeSync} from 'node:fs'

process.on('exit', () => {
  const {userCPUTime, systemCPUTime, maxRSS} = process.resourceUsage()
  writeSync(3, JSON.stringify({seconds: (userCPUTime + systemCPUTime) / 1e6, mebibytes: maxRSS / 1024}))
})
