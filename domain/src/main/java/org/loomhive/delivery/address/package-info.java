/** How addresses are written in the countries that parcels go to. */
package org.loomhive.delivery.address;
