export const firstYear = 1970;
export const lastYear = 2199;

/** What is wrong with a date of the form `YYYY-MM-DD`. */
export function wrongWithDate(date: string): string | undefined {
  const year = Number(date.slice(0, 4));
  if (year < firstYear || year > lastYear) return `write a year from ${firstYear} to ${lastYear}`;
  const real = new Date(`${date}T00:00:00Z`);
  const exists = !Number.isNaN(real.getTime()) && real.toISOString().startsWith(date);
  return exists ? undefined : `${date} is not in the calendar`;
}
