export { connect } from 'mqtt'
