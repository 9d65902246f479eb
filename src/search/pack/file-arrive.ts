import { arrive } from '../arrival/arrive.ts';

const query = new URLSearchParams(location.search).get('q');
if (query !== null && query.trim() !== '') arrive(query);
