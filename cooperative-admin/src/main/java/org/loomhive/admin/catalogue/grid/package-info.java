/** The variants of a product side by side, and what is changed of many of them at once. */
package org.loomhive.admin.catalogue.grid;
