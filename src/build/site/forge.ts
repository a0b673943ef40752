import packageData from '../../../package.json' with {type: 'json'}

/** The page of the repository that `repository` of package.json names. */
export const REPOSITORY = packageData.repository.url.replace(/^git\+/, '').replace(/\.git$/, '')

/** Where a file of the repository is read, at a line from 1. */
export const readAt = (file: string, line: number): string => `${REPOSITORY}/blob/main/${file}#L${line}`

/** Where a file of the repository is edited. */
export const editAt = (file: string, line: number): string => `${REPOSITORY}/edit/main/${file}#L${line}`
