/**
 * Cameras. The files themselves come over a protocol and a connection of their own, not in AVL frames.
 * Source: the wiki's pages on DualCam, ADAS and the FMX6 line.
 */
import type { CommandParameter, GprsCommand } from '../command.js'

const TIMESTAMP: CommandParameter = { name: 'timestamp', summary: 'Seconds since 1970' }
const DOMAIN: CommandParameter = { name: 'domain', optional: true, summary: 'Server that gets the file' }
const PORT: CommandParameter = { name: 'port', optional: true, summary: 'Its port; goes with the domain' }
const CAMERA: CommandParameter = { name: 'camera', summary: 'Number of the camera; 2 is the rear one' }

export const CAMERA_COMMANDS: readonly GprsCommand[] = [
  {
    name: 'camgetver',
    syntax: 'camgetver',
    summary: 'Firmware of each camera',
    group: 'camera',
    effect: 'read',
    responds: true,
    example: 'Front camera V1.9.3. Rear camera V1.9.3.',
  },
  {
    name: 'camreq',
    syntax: 'camreq:<file_type>,<file_source>,<timestamp>,<duration>[,<domain>,<port>[,<resolution>]]',
    summary: 'Has a camera send a photo or a video',
    group: 'camera',
    effect: 'write',
    responds: true,
    parameters: [
      { name: 'file_type', summary: 'Photo or video' },
      { name: 'file_source', summary: 'Which camera' },
      TIMESTAMP,
      { name: 'duration', summary: 'Length of the video in seconds' },
      DOMAIN,
      PORT,
      { name: 'resolution', optional: true, summary: 'For photos' },
    ],
    note: 'Without a server the file is offered on the link that is open.',
  },
  {
    name: 'camget_sdformat',
    syntax: 'camget_sdformat:<camera>',
    summary: "Formats a camera's memory card",
    group: 'camera',
    effect: 'destructive',
    responds: true,
    parameters: [CAMERA],
  },
  {
    name: 'camget_restart',
    syntax: 'camget_restart:<camera>',
    summary: 'Reboots one camera',
    group: 'camera',
    effect: 'disruptive',
    responds: true,
    parameters: [CAMERA],
  },
  {
    name: 'mdas_camreq',
    syntax: 'mdas_camreq:<file_type>,<file_source>,<timestamp>,<duration>[,<domain>,<port>]',
    summary: 'Has the ADAS camera send a photo or a video',
    group: 'camera',
    effect: 'write',
    responds: true,
    models: ['FMx6 family'],
    parameters: [
      { name: 'file_type', summary: 'What to send', values: { 0: 'video', 1: 'photo' } },
      { name: 'file_source', summary: '0, the ADAS camera' },
      TIMESTAMP,
      { name: 'duration', summary: 'Length of the video, at most 30 seconds' },
      DOMAIN,
      PORT,
    ],
    note: 'A server can be named from firmware 03.27.06.Rev.360 on.',
  },
  {
    name: 'icam_req',
    syntax:
      'icam_req:<camera_type>,<peripheral>,<file_type>,<timestamp>,<duration>[,<resolution>][,<domain>,<port>]',
    summary: 'Asks one of two cameras of the same kind for a file',
    group: 'camera',
    effect: 'write',
    parameters: [
      {
        name: 'camera_type',
        summary: 'Kind of camera and its place',
        values: { 0: 'DSM', 1: 'MDAS', 2: 'DualCam front', 3: 'DualCam rear', 4: 'DashCam' },
      },
      { name: 'peripheral', summary: 'Its serial port', values: { 1: 'COM1', 2: 'COM2' } },
      { name: 'file_type', summary: 'What to send', values: { 0: 'video', 1: 'photo' } },
      TIMESTAMP,
      { name: 'duration', summary: 'Seconds' },
      { name: 'resolution', optional: true, summary: 'For photos' },
      DOMAIN,
      PORT,
    ],
    note: 'From a draft page; that its commas are those of camreq is a guess.',
  },
]
