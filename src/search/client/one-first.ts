/**
 * Run tasks one after another until one has succeeded; from then on all at once.
 */
export function oneFirst(): <T>(task: () => Promise<T>) => Promise<T> {
  let before: Promise<boolean> = Promise.resolve(false);
  return async (task) => {
    const previous = before;
    let tell!: (succeeded: boolean) => void;
    before = new Promise((resolve) => (tell = resolve));
    if (await previous) {
      tell(true);
      return task();
    }
    try {
      const result = await task();
      tell(true);
      return result;
    } catch (error) {
      tell(false);
      throw error;
    }
  };
}
