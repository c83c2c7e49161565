/** The list of bank codes: loaded with its source and day, and asked before anybody is paid. */
package org.loomhive.payout.bank.code;
