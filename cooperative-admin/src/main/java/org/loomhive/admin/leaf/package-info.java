/** The long lists of the office: a page at a time, sorted and searched where the rows are. */
package org.loomhive.admin.leaf;
