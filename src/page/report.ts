import { offerTrial } from './try-out/offer.ts'

/** What a report does in a browser. Without it the page is complete, and only does not answer back. */
offerTrial()
