/** A citation as it is read or copied: the day is put where it says that the day of access stands. */
export const accessedToday = (citation: string): string => {
  const now = new Date();
  const parts = [now.getFullYear(), now.getMonth() + 1, now.getDate()];
  return citation.replace('[引用日期]', `[${parts.map((part) => String(part).padStart(2, '0')).join('-')}]`);
};
