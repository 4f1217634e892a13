export { jetstream, jetstreamManager } from '@nats-io/jetstream'
export { connect } from '@nats-io/transport-node'
