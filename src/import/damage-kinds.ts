/** Kinds of damage that a text is asked for; their signs are in a module of their own, which loads much of restoration. */
export const damages = ['readings', 'splits', 'converted', 'fragments', 'boilerplate', 'broken'] as const;

export type Damage = (typeof damages)[number];

/** What can be asked for: a kind, any of them, or none. */
export const damageKinds: readonly string[] = [...damages, 'any', 'none'];
