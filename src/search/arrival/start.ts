const query = new URLSearchParams(location.search).get('q');

// The tables of folding are for those alone who come from a search.
if (query !== null && query.trim() !== '') {
  void import('./arrive.ts').then(({ arrive }) => {
    arrive(query);
  });
}
