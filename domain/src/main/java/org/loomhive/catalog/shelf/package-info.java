/**
 * What buyers find: published products with their lowest prices and the words they are found by,
 * kept in narrow tables so that a hundred thousand products are listed as fast as a thousand.
 */
package org.loomhive.catalog.shelf;
