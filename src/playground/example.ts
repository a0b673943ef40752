/** The text that the page begins with: our own, in the manner of translated local news. */
export const EXAMPLE = `In Lugovsk, on the territory of the former bakery, the opening of a new library took place . This is reported by the newspaper "Lugovsky Vestnik" with reference to the press service of the mayor's office.

The building was repaired in the framework of the program "Reading City", and 12 million rubles were spent from the regional budget. According to the director Olga Zorina, 15 thousand readers will use the reading rooms in 2024 year.

"Not the fact that all the shelves will be full already in the first month," she told to reporters. "But we do not hang noodles on the ears of readers: there are books, and there will be readers. As they say, the first pancake is always lumpy."

The residents perceived the novelty with an acute interest. The film about the building of the library won in the nomination "Best Documentary" and has no analogues in the region, its director is sure. In turn, the mayor does not exclude that a second branch will be opened near the station.

Photo: press service of the mayor's office

Exit mobile version
`
