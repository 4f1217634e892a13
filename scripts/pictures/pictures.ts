/** The pictures of the documents: command lines whose output never changes. */
export interface Picture {
  /** Of the file in docs/pictures, without `.svg`. */
  readonly name: string
  readonly args: readonly string[]
  /** Lines shown, where the rest says no more. */
  readonly lines?: number
}

const FRAME =
  '000000000000002808010000016B40D9AD80010000000000000000000000000000000103021503010101425E100000010000F22A'

export const PICTURES: readonly Picture[] = [
  { name: 'decode', args: ['decode', 'captures/pcap-commands.pcap'] },
  { name: 'decode-bytes', args: ['decode', '--bytes', FRAME] },
  { name: 'avl', args: ['avl', '66', '239', '--model', 'FMB920'] },
]
