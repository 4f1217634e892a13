/** Every GPRS command that public sources name. Other commands exist: an unknown one is sent all the same. */
import type { GprsCommand } from './command.js'
import { CAMERA_COMMANDS } from './commands/camera.js'
import { COMMON_COMMANDS } from './commands/common.js'
import { BLUETOOTH_COMMANDS, FEATURE_COMMANDS } from './commands/features.js'
import { FT_PLATFORM_COMMANDS } from './commands/ft-platform.js'
import { PROFESSIONAL_COMMANDS } from './commands/professional.js'
import { CAN_COMMANDS, OBD_COMMANDS, TWO_WHEELER_COMMANDS } from './commands/vehicle.js'

export const GPRS_COMMANDS: readonly GprsCommand[] = [
  ...COMMON_COMMANDS,
  ...BLUETOOTH_COMMANDS,
  ...FEATURE_COMMANDS,
  ...OBD_COMMANDS,
  ...CAN_COMMANDS,
  ...CAMERA_COMMANDS,
  ...PROFESSIONAL_COMMANDS,
  ...FT_PLATFORM_COMMANDS,
  ...TWO_WHEELER_COMMANDS,
]
