/** A file with one rule of a user's own. */
export const OWN_RULES = `
- id: ru-gas-kiosk
  kind: collocation
  source: газовый киоск
  match: gas kiosk
  suggest: filling station
  why: A rule of the house for this test.
  flag:
    - The gas kiosk is shut. => The filling station is shut.
  pass:
    - The kiosk sells gas.
`
