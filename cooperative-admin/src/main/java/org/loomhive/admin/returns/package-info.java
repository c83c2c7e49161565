/** The desk of what buyers send back, exchange, claim or withdraw from. */
package org.loomhive.admin.returns;
