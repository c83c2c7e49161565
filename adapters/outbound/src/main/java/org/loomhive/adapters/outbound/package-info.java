/** What leaves the house as a message: e-mail by a relay, or nothing yet. */
package org.loomhive.adapters.outbound;
