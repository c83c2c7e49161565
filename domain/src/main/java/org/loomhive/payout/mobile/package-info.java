/**
 * Pay that goes to wallets: a batch is made, approved and completed at the service, step by step.
 */
package org.loomhive.payout.mobile;
