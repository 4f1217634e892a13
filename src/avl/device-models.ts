import type { AvlCodec, AvlContext } from './context.js'
import type { Dictionary } from './dictionary.js'
import { FamilyInference } from './family-inference.js'
import { modelFromReply } from './model-from-getver.js'
import type { ModelScope } from './models.js'
import type { AvlView } from './view.js'

/** How a device's model came to be known, most certain first. */
export type ModelSource =
  /** The caller said it, for all devices. */
  | 'given'
  /** The device said it, in its reply to `getver` or `allver`. */
  | 'getver'
  /** A list of devices has it. */
  | 'devices'
  /** The device's elements point to one family. */
  | 'inferred'

/** How a device's elements read, and why so. */
export interface DeviceReading {
  readonly view: AvlView
  /** The model, series or family; undefined where nothing decides between several. */
  readonly model: string | undefined
  readonly source: ModelSource | undefined
}

export interface DeviceModelsOptions {
  /** The model of all devices. */
  readonly model?: ModelScope | undefined
  /** Models by IMEI. */
  readonly devices?: ReadonlyMap<string, ModelScope> | undefined
}

/** One element, as far as inference looks at it. */
export interface SizedElement {
  readonly id: number
  readonly width: number
}

/** Records after which a device's elements have said what they can about its family. */
const RECORDS_TO_INFER_BY = 100
/** Devices that are remembered; a flood of made-up IMEIs must not fill the memory. */
const MAX_DEVICES = 100_000

interface KnownDevice {
  learned?: ModelScope
  inference?: FamilyInference
  records: number
}

/**
 * What is known of the devices whose records are read, by IMEI or by any other name of a stream: the model given, else
 * what the device said, else the list of devices, else the family that its elements point to.
 */
export class DeviceModels {
  readonly dictionary: Dictionary
  readonly #options: DeviceModelsOptions
  readonly #known = new Map<string, KnownDevice>()

  constructor(dictionary: Dictionary, options: DeviceModelsOptions = {}) {
    this.dictionary = dictionary
    this.#options = options
  }

  /**
   * Takes note of a command's response: `getver` and `allver` name the hardware.
   * @returns the model, if the response names one that the dictionary knows
   */
  learn(device: string, response: string): ModelScope | undefined {
    const name = modelFromReply(response)
    const model = name === undefined ? undefined : this.dictionary.models.find(name)
    if (model !== undefined) this.#device(device).learned = model
    return model
  }

  /**
   * How the elements of these records read. The records are looked at first, as far as their device's family is still
   * to be inferred.
   * @param device undefined where nobody knows whose records they are: then they speak for themselves alone
   */
  read(
    device: string | undefined,
    codec: AvlCodec,
    records: Iterable<Iterable<SizedElement>>,
  ): DeviceReading {
    const { model, devices } = this.#options
    if (model !== undefined) return this.#reading({ codec, model }, model.name, 'given')
    const known = device === undefined ? undefined : this.#known.get(device)
    if (known?.learned !== undefined) {
      return this.#reading({ codec, model: known.learned }, known.learned.name, 'getver')
    }
    const listed = device === undefined ? undefined : devices?.get(device)
    if (listed !== undefined) return this.#reading({ codec, model: listed }, listed.name, 'devices')
    return this.#infer(device === undefined ? { records: 0 } : this.#device(device), codec, records)
  }

  /** The device's model, series or family, as far as it is known by now. */
  modelOf(device: string): string | undefined {
    const { model, devices } = this.#options
    if (model !== undefined) return model.name
    const known = this.#known.get(device)
    const said = known?.learned ?? devices?.get(device)
    if (said !== undefined) return said.name
    const inferred = known?.inference?.answer
    return inferred?.rivals.length === 0 ? inferred.family : undefined
  }

  #infer(device: KnownDevice, codec: AvlCodec, records: Iterable<Iterable<SizedElement>>): DeviceReading {
    device.inference ??= new FamilyInference(this.dictionary)
    const { inference } = device
    if (device.records < RECORDS_TO_INFER_BY) {
      for (const elements of records) {
        device.records += 1
        for (const { id, width } of elements) inference.observe(id, width, codec)
      }
    }
    const inferred = inference.answer
    if (inferred === undefined)
      return { view: this.dictionary.view({ codec }), model: undefined, source: undefined }
    const isDecided = inferred.rivals.length === 0
    return this.#reading(
      { codec, inferred },
      isDecided ? inferred.family : undefined,
      isDecided ? 'inferred' : undefined,
    )
  }

  #reading(context: AvlContext, model: string | undefined, source: ModelSource | undefined): DeviceReading {
    return { view: this.dictionary.view(context), model, source }
  }

  #device(name: string): KnownDevice {
    let device = this.#known.get(name)
    if (device === undefined) {
      if (this.#known.size >= MAX_DEVICES) this.#forgetTheFirst()
      device = { records: 0 }
      this.#known.set(name, device)
    }
    return device
  }

  /** Of those remembered, the one that came first. */
  #forgetTheFirst(): void {
    for (const name of this.#known.keys()) {
      this.#known.delete(name)
      return
    }
  }
}
