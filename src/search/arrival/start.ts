interface ArriveModule {
  arrive: (query: string) => void;
}

const query = new URLSearchParams(location.search).get('q');
const address = document.querySelector<HTMLElement>('[data-arrive]')?.dataset['arrive'];

// The tables of folding are for those alone who come from a search. An archive opened from a disk
// brings them by a script of its own.
if (query !== null && query.trim() !== '' && address !== undefined && location.protocol !== 'file:') {
  void (import(/* @vite-ignore */ address) as Promise<ArriveModule>).then(({ arrive }) => {
    arrive(query);
  });
}
