/** Keys in buyers' devices, by which they sign in without a password. */
package org.loomhive.account.passkey;
