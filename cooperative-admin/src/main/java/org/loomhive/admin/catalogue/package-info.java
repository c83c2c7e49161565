/** Staff write products: words, variants, prices, cost sheets, photos. */
package org.loomhive.admin.catalogue;
