/** Under which numbers tax offices know businesses in the countries that parcels go to. */
package org.loomhive.delivery.business;
