/**
 * What is offered: crafts, products, variants, pictures, prices and the breakdown of each price.
 */
package org.loomhive.catalog;
