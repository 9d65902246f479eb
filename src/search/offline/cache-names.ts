/** What a reader asked to keep, pages and texts; kept until they take it away. */
export const savedCache = 'cunzhen-saved';
/** The last manifest seen, for a search without a network. */
export const recentCache = 'cunzhen-recent';
