/** Staff write products, their variants, prices and cost sheets. */
package org.loomhive.catalog.edit;
