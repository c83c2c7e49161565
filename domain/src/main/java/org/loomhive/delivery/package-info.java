/** Where parcels go, how, for how much, and what may not be sent where. */
package org.loomhive.delivery;
