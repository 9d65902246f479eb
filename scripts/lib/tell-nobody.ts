/** Astro would tell its makers of each build and each start of its server, and ask Git about the repository to do so. */
export function tellNobody(): void {
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
}
