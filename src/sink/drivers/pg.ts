export { Client } from 'pg'
