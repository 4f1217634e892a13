import type { AvlCodec } from './context.js';
import type { Dictionary } from './dictionary.js';
import type { ModelScope } from './models.js';
import type { AvlView } from './view.js';
/** How a device's model came to be known, most certain first. */
export type ModelSource = 
/** The caller said it, for all devices. */
'given'
/** The device said it, in its reply to `getver` or `allver`. */
 | 'getver'
/** A list of devices has it. */
 | 'devices'
/** The device's elements point to one family. */
 | 'inferred';
/** How a device's elements read, and why so. */
export interface DeviceReading {
    readonly view: AvlView;
    /** The model, series or family; undefined where nothing decides between several. */
    readonly model: string | undefined;
    readonly source: ModelSource | undefined;
}
export interface DeviceModelsOptions {
    /** The model of all devices. */
    readonly model?: ModelScope | undefined;
    /** Models by IMEI. */
    readonly devices?: ReadonlyMap<string, ModelScope> | undefined;
}
/** One element, as far as inference looks at it. */
export interface SizedElement {
    readonly id: number;
    readonly width: number;
}
/**
 * What is known of the devices whose records are read, by IMEI or by any other name of a stream: the model given, else
 * what the device said, else the list of devices, else the family that its elements point to.
 */
export declare class DeviceModels {
    #private;
    readonly dictionary: Dictionary;
    constructor(dictionary: Dictionary, options?: DeviceModelsOptions);
    /**
     * Takes note of a command's response: `getver` and `allver` name the hardware.
     * @returns the model, if the response names one that the dictionary knows
     */
    learn(device: string, response: string): ModelScope | undefined;
    /**
     * How the elements of these records read. The records are looked at first, as far as their device's family is still
     * to be inferred.
     * @param device undefined where nobody knows whose records they are: then they speak for themselves alone
     */
    read(device: string | undefined, codec: AvlCodec, records: Iterable<Iterable<SizedElement>>): DeviceReading;
    /** The device's model, series or family, as far as it is known by now. */
    modelOf(device: string): string | undefined;
}
