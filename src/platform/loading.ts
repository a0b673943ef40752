import {DATA_PARTS, type DataPart} from './platform.js'

/** Loads each part of the data once, however often it is asked for; what failed is tried again. */
export class Loading {
  private readonly known = new Map<DataPart, Promise<void>>()

  /** @param load what loads each part */
  constructor(private readonly load: Readonly<Record<DataPart, () => Promise<void>>>) {}

  /** Some parts, or all. */
  async of(parts: readonly DataPart[] = DATA_PARTS): Promise<void> {
    const unknown = parts.find((part) => !DATA_PARTS.includes(part))
    if (unknown !== undefined)
      throw new TypeError(`there are no data "${String(unknown)}": name some of ${DATA_PARTS.join(', ')}`)
    await Promise.all(parts.map((part) => this.loaded(part)))
  }

  private loaded(part: DataPart): Promise<void> {
    const known = this.known.get(part) ?? this.tried(part)
    this.known.set(part, known)
    return known
  }

  private async tried(part: DataPart): Promise<void> {
    try {
      await this.load[part]()
    } catch (error) {
      this.known.delete(part)
      throw error
    }
  }
}
