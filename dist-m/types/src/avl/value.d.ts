/** What an element's value is, once interpreted: plain JSON. */
export type AvlValue = number | string | null | readonly AvlValue[] | AvlObject;
export interface AvlObject {
    readonly [key: string]: AvlValue;
}
