/** Where a member's money goes: bank and wallet coordinates, sealed. */
package org.loomhive.confidential.payee;
