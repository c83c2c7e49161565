/**
 * The catalogue as a list, one row for each variant: read cell by cell, compared with what is
 * there, and written the same way.
 */
package org.loomhive.catalog.list;
