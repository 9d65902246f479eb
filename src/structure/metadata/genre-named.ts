import { fold } from '../../script/fold.ts';
import { genreTable, type Genre } from './genre-table.ts';

const genres = new Map(genreTable.map(([genre]) => [fold(genre), genre]));

/** The genre of the archive that has a name, whichever script the name is in. */
export const genreNamed = (name: string): Genre | undefined => genres.get(fold(name));
