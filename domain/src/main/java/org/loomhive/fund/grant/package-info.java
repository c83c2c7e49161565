/** Donations and grants that were given for a purpose, each with a statement for its donor. */
package org.loomhive.fund.grant;
