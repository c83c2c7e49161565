/** The catalogue leaves and comes back as a list, in CSV or XLSX. */
package org.loomhive.admin.catalogue.list;
