/** Files for banks that want columns of their own: what stands where is data, not code. */
package org.loomhive.payout.bank.profile;
