/** Pictures of products: read once, made smaller in a few widths, kept without any metadata. */
package org.loomhive.catalog.picture;
