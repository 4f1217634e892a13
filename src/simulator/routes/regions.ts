/**
 * Where built-in drives begin: towns as rough centres (the drive itself is invented), with the mobile network
 * that a device would be on there, so that position and operator agree.
 */
export interface Region {
  readonly name: string
  /** Degrees, of the middle of the town to about a kilometre. */
  readonly latitude: number
  readonly longitude: number
  /** Metres above sea level, typical of the place. */
  readonly altitude: number
  /** IO element 241: country and network code as one decimal number. */
  readonly operator: number
}

/** All four quadrants of the globe are among them: signs of coordinates are where servers go wrong. */
export const REGIONS: readonly Region[] = [
  { name: 'Kaunas', latitude: 54.9, longitude: 23.9, altitude: 75, operator: 24602 },
  { name: 'Vilnius', latitude: 54.69, longitude: 25.28, altitude: 112, operator: 24601 },
  { name: 'Riga', latitude: 56.95, longitude: 24.11, altitude: 10, operator: 24701 },
  { name: 'Poznan', latitude: 52.41, longitude: 16.93, altitude: 80, operator: 26001 },
  { name: 'Leipzig', latitude: 51.34, longitude: 12.37, altitude: 113, operator: 26201 },
  { name: 'Leeds', latitude: 53.8, longitude: -1.55, altitude: 63, operator: 23415 },
  { name: 'Porto', latitude: 41.15, longitude: -8.61, altitude: 85, operator: 26801 },
  { name: 'Denver', latitude: 39.74, longitude: -104.99, altitude: 1609, operator: 310410 },
  { name: 'Campinas', latitude: -22.91, longitude: -47.06, altitude: 680, operator: 72405 },
  { name: 'Cordoba', latitude: -31.42, longitude: -64.18, altitude: 390, operator: 722310 },
  { name: 'Nairobi', latitude: -1.29, longitude: 36.82, altitude: 1661, operator: 63902 },
  { name: 'Adelaide', latitude: -34.93, longitude: 138.6, altitude: 48, operator: 50501 },
  { name: 'Jaipur', latitude: 26.91, longitude: 75.79, altitude: 431, operator: 40470 },
]

/** The town that is nearest to a place, as far as its mobile network goes. */
export function nearestRegion(latitude: number, longitude: number): Region {
  const distanceTo = (region: Region): number => {
    const east = Math.abs(region.longitude - longitude)
    const across = Math.min(east, 360 - east) * Math.cos((latitude * Math.PI) / 180)
    return Math.hypot(region.latitude - latitude, across)
  }
  return REGIONS.reduce((best, region) => (distanceTo(region) < distanceTo(best) ? region : best))
}
