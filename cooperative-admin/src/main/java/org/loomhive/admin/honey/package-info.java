/** Honey on its way from the hives into the store. */
package org.loomhive.admin.honey;
