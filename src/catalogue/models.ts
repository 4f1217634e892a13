/** Sets of models that rows of the catalogue share, named once. */

/** The device list at the head of the wiki's page "FMB SMS/GPRS Commands". */
export const FMB_LINE: readonly string[] = [
  ...['FMB001', 'FMB002', 'FMB003', 'FMB010', 'FMB020', 'FMB110', 'FMB120', 'FMB122', 'FMB125', 'FMB130'],
  ...['FMB140', 'FMB202', 'FMB204', 'FMB208', 'FMB900', 'FMB920', 'FMB962', 'FMB964', 'FM3001', 'FMT100'],
  ...['FMC001', 'FMC003', 'FMC00A', 'FMC125', 'FMC130', 'FMM001', 'FMM003', 'FMM00A', 'FMM125', 'FMM130'],
  ...['FMU125', 'FMU126', 'FMU130', 'MTB100'],
]

/** The professional line. */
export const FMX6_LINE: readonly string[] = ['FMB640', 'FMC640', 'FMx650']

export const FMB_AND_FMX6: readonly string[] = [...FMB_LINE, ...FMX6_LINE]
export const FMB_AND_FMB640: readonly string[] = [...FMB_LINE, 'FMB640']
export const FMB630_AND_FMB640: readonly string[] = ['FMB630', 'FMB640']

/** Devices of the FT and AT lines; their pages describe the platform, not single models. */
export const FT_PLATFORM: readonly string[] = ['FT platform']

export const TFT100: readonly string[] = ['TFT100']
